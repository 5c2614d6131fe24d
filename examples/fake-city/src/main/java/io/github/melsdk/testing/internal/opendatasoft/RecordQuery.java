package io.github.melsdk.testing.internal.opendatasoft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Applies the clauses of a request to the rows of a table. */
final class RecordQuery {
    private final Call call;
    private final List<Field> fields;
    private final Set<String> names;
    private final ZoneId zone;
    private final Instant now;

    RecordQuery(Call call, List<Field> fields, Instant now) {
        this.call = call;
        this.fields = fields;
        this.names = new LinkedHashSet<>(fields.stream().map(Field::name).toList());
        this.now = now;
        try {
            zone = ZoneId.of(call.first("timezone", "UTC"));
        } catch (DateTimeException e) {
            throw new OdsException(400, "InvalidRESTParameterError", "Invalid value for timezone API parameter.");
        }
    }

    boolean grouped() {
        return call.query().containsKey("group_by");
    }

    /** Returns the rows that pass {@code where}, {@code refine} and {@code exclude}. */
    List<ObjectNode> filter(List<ObjectNode> rows) {
        Predicate<ObjectNode> filter = row -> true;
        for (String clause : call.all("where")) {
            if (!clause.isBlank()) {
                filter = filter.and(new OdsqlWhere(clause, names, zone, now).parse());
            }
        }
        for (String refinement : call.all("refine")) {
            filter = filter.and(refinement(refinement));
        }
        for (String exclusion : call.all("exclude")) {
            filter = filter.and(refinement(exclusion).negate());
        }
        return rows.stream().filter(filter).toList();
    }

    /** Groups, selects and orders rows that were filtered. */
    List<ObjectNode> shape(List<ObjectNode> rows) {
        String select = call.first("select", "");
        boolean all = select.isBlank() || select.strip().equals("*");
        if (grouped()) {
            return order(group(rows, all ? "" : select), true);
        }
        if (all) {
            return order(rows, false);
        }
        List<OdsqlSelect.Column> columns = clause(select).columns();
        if (columns.stream().anyMatch(OdsqlSelect.Column::aggregate)) {
            return List.of(pick(columns, rows));
        }
        return order(rows, false).stream()
                .map(row -> pick(columns, List.of(row)))
                .toList();
    }

    private List<ObjectNode> group(List<ObjectNode> rows, String select) {
        List<OdsqlSelect.Column> keys = clause(call.first("group_by", "")).columns();
        Map<List<JsonNode>, List<ObjectNode>> groups = new LinkedHashMap<>();
        for (ObjectNode row : rows) {
            List<JsonNode> key = keys.stream()
                    .map(column -> column.value().apply(List.of(row)))
                    .toList();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
        }
        List<OdsqlSelect.Column> columns = new ArrayList<>(keys);
        if (!select.isBlank()) {
            clause(select).columns().stream()
                    .filter(column -> keys.stream().noneMatch(key -> key.alias().equals(column.alias())))
                    .forEach(columns::add);
        }
        return groups.values().stream().map(group -> pick(columns, group)).toList();
    }

    private static ObjectNode pick(List<OdsqlSelect.Column> columns, List<ObjectNode> rows) {
        ObjectNode picked = Json.object();
        columns.forEach(column -> picked.set(column.alias(), column.value().apply(rows)));
        return picked;
    }

    private List<ObjectNode> order(List<ObjectNode> rows, boolean grouped) {
        String text = call.first("order_by", "");
        if (text.isBlank()) {
            return rows;
        }
        Set<String> known = new HashSet<>(names);
        if (grouped && !rows.isEmpty()) {
            rows.get(0).fieldNames().forEachRemaining(known::add);
        }
        return rows.stream()
                .sorted(new OdsqlSelect(text, known, zone, now).order())
                .toList();
    }

    private OdsqlSelect clause(String text) {
        return new OdsqlSelect(text, names, zone, now);
    }

    private Predicate<ObjectNode> refinement(String text) {
        int colon = text.indexOf(':');
        String name = colon < 0 ? text : text.substring(0, colon);
        Field field = fields.stream()
                .filter(candidate -> candidate.name().equals(name) && candidate.facet())
                .findFirst()
                .orElseThrow(() -> new OdsException(
                        400,
                        "InvalidRESTParameterError",
                        "Invalid value for refine API parameter: " + name + " is not a facet."));
        String value = text.substring(colon + 1);
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String wanted = quoted ? value.substring(1, value.length() - 1) : value;
        if (field.type().startsWith("date")) {
            String prefix = wanted.replace('/', '-');
            return row -> row.path(name).asText().startsWith(prefix);
        }
        return row -> {
            JsonNode actual = row.path(name);
            if (actual.isArray()) {
                for (JsonNode element : actual) {
                    if (element.asText().equals(wanted)) {
                        return true;
                    }
                }
                return false;
            }
            return actual.asText().equals(wanted);
        };
    }

    /** Counts the values of facet fields. */
    JsonNode facets(List<ObjectNode> rows) {
        List<String> asked = call.all("facet");
        var list = Json.array();
        for (Field field : fields) {
            if (field.facet() && (asked.isEmpty() || asked.contains(field.name()))) {
                Map<String, Integer> counts = new TreeMap<>();
                rows.forEach(row -> {
                    JsonNode value = row.path(field.name());
                    (value.isArray() ? value : Json.array(value)).forEach(v -> {
                        if (!v.isNull()) {
                            counts.merge(v.asText(), 1, Integer::sum);
                        }
                    });
                });
                ObjectNode facet = list.addObject().put("name", field.name());
                var values = facet.putArray("facets");
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .forEach(entry -> values.addObject()
                                .put("name", entry.getKey())
                                .put("count", entry.getValue())
                                .put("state", "displayed")
                                .put("value", entry.getKey()));
            }
        }
        return list;
    }
}
