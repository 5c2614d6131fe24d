package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A collection of features.
 *
 * @param id workspace and name, {@code workspace:name}
 * @param title what it is called
 * @param rows computes the present rows
 */
public record Layer(String id, String title, Supplier<List<Feature>> rows) {
    /** Returns the name without workspace, which begins the ids of features. */
    String name() {
        return id.substring(id.indexOf(':') + 1);
    }

    /** Returns the JSON types of the properties, as far as the rows show them. */
    Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        for (Feature feature : rows.get()) {
            feature.properties()
                    .fields()
                    .forEachRemaining(field -> types.merge(
                            field.getKey(),
                            type(field.getValue()),
                            (known, seen) -> known.equals("null") ? seen : known));
        }
        types.replaceAll((name, type) -> type.equals("null") ? "string" : type);
        return types;
    }

    private static String type(JsonNode value) {
        if (value.isNull()) {
            return "null";
        }
        if (value.isIntegralNumber()) {
            return "integer";
        }
        return value.isNumber() ? "number" : value.isBoolean() ? "boolean" : "string";
    }
}
