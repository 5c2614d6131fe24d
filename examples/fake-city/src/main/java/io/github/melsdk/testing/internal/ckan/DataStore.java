package io.github.melsdk.testing.internal.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.opendatasoft.Field;
import io.github.melsdk.testing.internal.query.FullText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The rows of one resource: columns are flat, points become two columns, numbers are as PostgreSQL types them. */
record DataStore(Dataset source) {
    private static final int LARGEST_PAGE = 32_000;

    List<ObjectNode> rows() {
        List<ObjectNode> rows = new ArrayList<>();
        for (ObjectNode row : source.rows().get()) {
            ObjectNode flat = Json.object().put("_id", rows.size() + 1);
            row.fields().forEachRemaining(entry -> put(flat, entry.getKey(), entry.getValue()));
            rows.add(flat);
        }
        return rows;
    }

    /** Values of type {@code numeric} are texts in answers. */
    private static void put(ObjectNode flat, String key, JsonNode value) {
        if (value.has("lat") && value.has("lon")) {
            flat.put("latitude", value.path("lat").asText())
                    .put("longitude", value.path("lon").asText());
        } else if (value.isContainerNode()) {
            flat.put(key, value.toString());
        } else if (value.isDouble()) {
            flat.put(key, value.asText());
        } else {
            flat.set(key, value);
        }
    }

    ArrayNode fields() {
        ArrayNode fields = Json.array();
        fields.addObject().put("id", "_id").put("type", "int");
        for (Field field : source.fields()) {
            if (field.type().equals("geo_point_2d")) {
                fields.addObject().put("id", "latitude").put("type", "numeric");
                fields.addObject().put("id", "longitude").put("type", "numeric");
            } else {
                ObjectNode node = fields.addObject().put("id", field.name()).put("type", type(field.type()));
                node.putObject("info").put("label", field.label());
            }
        }
        return fields;
    }

    private static String type(String type) {
        return switch (type) {
            case "int" -> "int4";
            case "double" -> "numeric";
            case "boolean" -> "bool";
            case "date" -> "date";
            case "datetime" -> "timestamp";
            default -> "text";
        };
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        fields().forEach(field -> names.add(field.path("id").asText()));
        return names;
    }

    ObjectNode search(Call call, boolean comparisons) {
        List<ObjectNode> rows = new ArrayList<>(rows());
        filter(rows, call.first("filters", "{}"), comparisons);
        words(rows, call.first("q", ""));
        sort(rows, call.first("sort", ""));
        int limit = Math.min(number(call, "limit", 100), LARGEST_PAGE);
        int offset = number(call, "offset", 0);
        ObjectNode result = Json.object()
                .put("include_total", true)
                .put("limit", limit)
                .put("records_format", "objects")
                .put("resource_id", call.first("resource_id", ""))
                .put("total_was_estimated", false);
        List<ObjectNode> selected = select(rows, call);
        ArrayNode records = result.putArray("records");
        selected.stream().skip(offset).limit(limit).forEach(records::add);
        result.set("fields", fields());
        result.putObject("_links")
                .put("start", "/api/3/action/datastore_search")
                .put("next", "/api/3/action/datastore_search?offset=" + (offset + limit));
        return result.put("total", selected.size());
    }

    private void filter(List<ObjectNode> rows, String json, boolean comparisons) {
        Iterator<Map.Entry<String, JsonNode>> filters = Json.parse(json).fields();
        while (filters.hasNext()) {
            Map.Entry<String, JsonNode> filter = filters.next();
            String column = known("filters", filter.getKey());
            JsonNode value = filter.getValue();
            if (value.isObject() && !comparisons) {
                throw ActionError.invalid("filters", "can't adapt type 'dict'");
            }
            rows.removeIf(row -> !accepts(row.path(column), value));
        }
    }

    private static boolean accepts(JsonNode found, JsonNode wanted) {
        if (wanted.isArray()) {
            return StreamSupport.stream(wanted.spliterator(), false).anyMatch(value -> accepts(found, value));
        }
        if (!wanted.isObject()) {
            return found.asText().equals(wanted.asText());
        }
        boolean accepted = true;
        Iterator<Map.Entry<String, JsonNode>> comparisons = wanted.fields();
        while (comparisons.hasNext()) {
            Map.Entry<String, JsonNode> comparison = comparisons.next();
            int order = compare(found, comparison.getValue());
            accepted &= switch (comparison.getKey()) {
                case "lt" -> order < 0;
                case "lte" -> order <= 0;
                case "gt" -> order > 0;
                case "gte" -> order >= 0;
                default -> throw ActionError.invalid("filters", "Unknown operator " + comparison.getKey());
            };
        }
        return accepted;
    }

    private static int compare(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber()
                ? Double.compare(left.doubleValue(), right.doubleValue())
                : left.asText().compareTo(right.asText());
    }

    private String known(String parameter, String column) {
        if (!names().contains(column)) {
            throw ActionError.invalid(parameter, "field \"" + column + "\" not in table");
        }
        return column;
    }

    private void words(List<ObjectNode> rows, String q) {
        if (q.startsWith("{")) {
            Iterator<Map.Entry<String, JsonNode>> searches = Json.parse(q).fields();
            while (searches.hasNext()) {
                Map.Entry<String, JsonNode> search = searches.next();
                rows.removeIf(row -> !FullText.words(
                        row.path(search.getKey()), search.getValue().asText()));
            }
        } else if (!q.isEmpty()) {
            rows.removeIf(row -> !FullText.words(row, q));
        }
    }

    private void sort(List<ObjectNode> rows, String sort) {
        Comparator<ObjectNode> order = null;
        for (String part : sort.isEmpty() ? new String[0] : sort.split(",")) {
            String text = part.strip();
            boolean down = text.endsWith(" desc");
            String name = text.replace(" desc", "")
                    .replace(" asc", "")
                    .replace("\"", "")
                    .strip();
            String column = known("sort", name);
            Comparator<ObjectNode> next = (left, right) -> compare(left.path(column), right.path(column));
            next = down ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        if (order != null) {
            rows.sort(order);
        }
    }

    private List<ObjectNode> select(List<ObjectNode> rows, Call call) {
        String fields = call.first("fields");
        if (fields == null) {
            return rows;
        }
        List<String> columns = List.of(fields.split(","));
        columns.forEach(column -> known("fields", column.strip()));
        List<ObjectNode> selected =
                rows.stream().map(row -> row.deepCopy().retain(columns)).collect(Collectors.toList());
        return call.flag("distinct") ? selected.stream().distinct().toList() : selected;
    }

    String csv() {
        List<String> columns = StreamSupport.stream(fields().spliterator(), false)
                .map(field -> field.path("id").asText())
                .toList();
        StringBuilder csv = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (ObjectNode row : rows()) {
            csv.append(columns.stream()
                            .map(column -> cell(
                                    row.path(column).isNull()
                                            ? ""
                                            : row.path(column).asText()))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    private static String cell(String text) {
        boolean quote = text.contains(",") || text.contains("\"") || text.contains("\n");
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    static int number(Call call, String name, int absent) {
        try {
            int value = Integer.parseInt(call.first(name, Integer.toString(absent)));
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below.
        }
        throw ActionError.invalid(name, "Invalid integer");
    }
}
