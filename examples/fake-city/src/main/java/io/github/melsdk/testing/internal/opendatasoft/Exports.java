package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows in the export formats. */
final class Exports {
    /** The formats this fake knows. */
    static final List<String> FORMATS = List.of("csv", "geojson", "json", "jsonl");

    private Exports() {}

    static Answer write(String format, List<ObjectNode> rows, List<Field> fields, Call call) {
        return switch (format) {
            case "json" -> Answer.json(200, Json.array(rows.toArray()));
            case "jsonl" ->
                Answer.text(
                        200,
                        "application/x-ndjson; charset=utf-8",
                        rows.stream()
                                .map(row -> new String(Json.bytes(row), StandardCharsets.UTF_8) + "\n")
                                .collect(Collectors.joining()));
            case "csv" -> Answer.text(200, "text/csv; charset=utf-8", csv(rows, fields, call));
            case "geojson" -> Answer.bytes(200, "application/geo+json", Json.bytes(geoJson(rows, fields)));
            default ->
                throw new OdsException(
                        400,
                        "InvalidRESTParameterError",
                        "Unknown export format '" + format + "'; known are " + FORMATS);
        };
    }

    private static String csv(List<ObjectNode> rows, List<Field> fields, Call call) {
        String delimiter = call.first("delimiter", ";");
        boolean bom = !"false".equalsIgnoreCase(call.first("with_bom", "true"));
        List<String> columns = new ArrayList<>();
        if (rows.isEmpty()) {
            fields.forEach(field -> columns.add(field.name()));
        } else {
            rows.get(0).fieldNames().forEachRemaining(columns::add);
        }
        StringBuilder csv = new StringBuilder(bom ? "\uFEFF" : "");
        csv.append(columns.stream()
                        .map(name -> cell(call.flag("use_labels") ? label(name, fields) : name, delimiter))
                        .collect(Collectors.joining(delimiter)))
                .append("\r\n");
        for (ObjectNode row : rows) {
            csv.append(columns.stream()
                            .map(name -> cell(text(row.path(name)), delimiter))
                            .collect(Collectors.joining(delimiter)))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String label(String name, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst()
                .orElse(name);
    }

    /** A geographic point becomes text with the latitude first. */
    private static String text(JsonNode value) {
        if (value.has("lat") && value.has("lon")) {
            return value.path("lat").asText() + ", " + value.path("lon").asText();
        }
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(element.asText()));
            return String.join(",", elements);
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String cell(String text, String delimiter) {
        boolean quote = text.contains(delimiter) || text.contains("\"") || text.contains("\n");
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static JsonNode geoJson(List<ObjectNode> rows, List<Field> fields) {
        String geometry = fields.stream()
                .filter(field -> field.type().equals("geo_point_2d"))
                .map(Field::name)
                .findFirst()
                .orElse("");
        ObjectNode collection = Json.object().put("type", "FeatureCollection");
        var features = collection.putArray("features");
        for (ObjectNode row : rows) {
            ObjectNode feature = features.addObject().put("type", "Feature");
            JsonNode point = row.path(geometry);
            if (point.has("lon")) {
                feature.putObject("geometry")
                        .put("type", "Point")
                        .set("coordinates", Json.array(point.get("lon"), point.get("lat")));
            } else {
                feature.putNull("geometry");
            }
            ObjectNode properties = row.deepCopy();
            properties.remove(geometry);
            feature.set("properties", properties);
        }
        return collection;
    }
}
