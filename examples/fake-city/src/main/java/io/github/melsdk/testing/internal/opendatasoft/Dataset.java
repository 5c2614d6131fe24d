package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.query.Values;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A dataset.
 *
 * @param id its id
 * @param title its title
 * @param theme its theme
 * @param publisher who publishes it
 * @param fields its columns
 * @param rows computes the present records
 */
public record Dataset(
        String id, String title, String theme, String publisher, List<Field> fields, Supplier<List<ObjectNode>> rows) {

    /**
     * Makes a dataset of given rows and derives its columns from the first one.
     *
     * @param id its id
     * @param rows the records; at least one
     * @return the dataset
     */
    public static Dataset of(String id, List<ObjectNode> rows) {
        List<Field> fields = new ArrayList<>();
        rows.get(0)
                .fields()
                .forEachRemaining(entry -> fields.add(new Field(
                        entry.getKey(),
                        entry.getKey(),
                        type(entry.getValue()),
                        entry.getValue().isTextual())));
        return new Dataset(id, id, "Essais", "Fausse ville", List.copyOf(fields), () -> rows);
    }

    Set<String> names() {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    private static String type(JsonNode value) {
        if (value.isBoolean()) {
            return "boolean";
        }
        if (value.isNumber()) {
            return value.isIntegralNumber() ? "int" : "double";
        }
        if (value.has("lat") && value.has("lon")) {
            return "geo_point_2d";
        }
        if (value.isTextual() && Values.instant(value.textValue(), ZoneOffset.UTC) != null) {
            return value.textValue().length() == 10 ? "date" : "datetime";
        }
        return "text";
    }
}
