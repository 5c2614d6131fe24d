package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.opendatasoft.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A dataset as the portal stores it: points become one text with the latitude first, values that are no numbers are absent.
 *
 * @param source where the rows come from
 */
record LineSet(Dataset source) {

    String id() {
        return source.id();
    }

    boolean geographic() {
        return source.fields().stream().anyMatch(LineSet::isPoint);
    }

    private static boolean isPoint(Field field) {
        return field.type().equals("geo_point_2d");
    }

    boolean has(String column) {
        return column.equals("_geopoint") && geographic()
                || source.fields().stream().anyMatch(field -> field.name().equals(column) && !isPoint(field));
    }

    List<ObjectNode> lines() {
        List<ObjectNode> lines = new ArrayList<>();
        for (ObjectNode row : source.rows().get()) {
            ObjectNode line = Json.object()
                    .put("_id", source.id() + "-" + (lines.size() + 1))
                    .put("_i", lines.size() + 1)
                    .putNull("_score");
            row.fields().forEachRemaining(entry -> put(line, entry.getKey(), entry.getValue()));
            lines.add(line);
        }
        return lines;
    }

    private static void put(ObjectNode line, String key, JsonNode value) {
        if (value.has("lat") && value.has("lon")) {
            line.put(
                    "_geopoint",
                    value.path("lat").asText() + "," + value.path("lon").asText());
        } else if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            line.put(key, String.join(", ", parts));
        } else if (!value.isNull() && !(value.isDouble() && !Double.isFinite(value.doubleValue()))) {
            line.set(key, value);
        }
    }

    ArrayNode schema() {
        ArrayNode schema = Json.array();
        for (Field field : source.fields()) {
            if (isPoint(field)) {
                schema.addObject()
                        .put("key", "_geopoint")
                        .put("type", "string")
                        .put("title", "Coordonnée géographique")
                        .put("x-calculated", true);
            } else {
                schema.add(column(field));
            }
        }
        return schema;
    }

    private static ObjectNode column(Field field) {
        ObjectNode column = Json.object().put("key", field.name()).put("x-originalName", field.label());
        return switch (field.type()) {
            case "int" -> column.put("type", "integer");
            case "double" -> column.put("type", "number");
            case "boolean" -> column.put("type", "boolean");
            case "date" -> column.put("type", "string").put("format", "date");
            case "datetime" -> column.put("type", "string").put("format", "date-time");
            default -> column.put("type", "string");
        };
    }

    ObjectNode document(Instant now, String origin) {
        ObjectNode document = Json.object()
                .put("id", source.id())
                .put("slug", source.id())
                .put("title", source.title())
                .put("description", source.title() + ", données inventées.")
                .put("count", source.rows().get().size())
                .put("timeZone", "Europe/Paris")
                .put("dataUpdatedAt", now.minusSeconds(3_600).toString())
                .put("updatedAt", now.toString())
                .put("createdAt", "2024-01-15T08:00:00.000Z")
                .put("page", origin + "/datasets/" + source.id());
        document.putObject("license")
                .put("title", "Licence Ouverte / Open Licence version 2.0")
                .put("href", "https://www.etalab.gouv.fr/licence-ouverte-open-licence");
        document.putObject("owner")
                .put("type", "organization")
                .put("id", "ville")
                .put("name", source.publisher());
        document.putArray("topics").addObject().put("id", "t1").put("title", source.theme());
        document.putArray("keywords").add("essai");
        document.set("schema", schema());
        if (geographic()) {
            document.set("bbox", Json.array(2.789, 50.499, 3.273, 50.795));
        }
        return document;
    }
}
