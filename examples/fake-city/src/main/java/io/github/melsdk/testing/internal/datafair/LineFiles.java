package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Writes lines as files. */
final class LineFiles {
    private LineFiles() {}

    static Answer write(String format, LineSet set, List<ObjectNode> lines) {
        return switch (format) {
            case "csv" -> Answer.text(200, "text/csv; charset=utf-8", csv(set, lines));
            case "geojson" -> Answer.bytes(200, "application/geo+json", Json.bytes(geoJson(lines)));
            default -> throw new Refusal(400, "Format non supporté par cette fausse ville : " + format);
        };
    }

    static List<ObjectNode> selected(Call call, LineSet set, List<ObjectNode> lines) {
        String select = call.first("select");
        if (select == null) {
            return lines;
        }
        List<String> keys = List.of(select.split(","));
        for (String key : keys) {
            if (!set.has(key) && !key.startsWith("_")) {
                throw new Refusal(
                        400,
                        "Impossible de sélectionner le champ " + key + ", il n'existe pas dans le jeu de données.");
            }
        }
        return lines.stream().map(line -> line.deepCopy().retain(keys)).toList();
    }

    /** Headings are labels, not keys, and a mark of byte order comes first. */
    static String csv(LineSet set, List<ObjectNode> lines) {
        List<Field> columns = set.source().fields().stream()
                .filter(field -> set.has(field.name()))
                .toList();
        String head = columns.stream().map(field -> cell(field.label())).collect(Collectors.joining(","));
        return "\uFEFF" + head + "\n"
                + lines.stream()
                        .map(line -> columns.stream()
                                .map(field -> cell(line.path(field.name()).asText()))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static ObjectNode geoJson(List<ObjectNode> lines) {
        ObjectNode collection = Json.object().put("type", "FeatureCollection").put("total", lines.size());
        ArrayNode features = collection.putArray("features");
        for (ObjectNode line : lines) {
            double[] place = Lines.place(line);
            ObjectNode feature = features.addObject().put("type", "Feature");
            feature.put("id", line.path("_id").asText());
            feature.set("properties", line);
            feature.putObject("geometry").put("type", "Point").set("coordinates", Json.array(place[0], place[1]));
        }
        return collection;
    }
}
