package io.github.melsdk.testing.internal.datagouv;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.opendatasoft.Dataset;
import io.github.melsdk.testing.internal.opendatasoft.Field;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Answers the tabular API. Headings of columns are labels, as in published files. */
final class Tables {
    private static final int LARGEST_PAGE = 50;
    private static final int LONGEST_EXPORT = 50_000;

    private Tables() {}

    static Answer answer(Call call, Dataset dataset, List<String> rest) {
        String operation = String.join("/", rest);
        return switch (operation) {
            case "" -> Answer.json(200, Json.object().put("created_at", "2026-01-15T08:00:00+00:00"));
            case "profile" -> Answer.json(200, profile(dataset));
            case "data" -> page(call, dataset);
            case "data/csv" -> csv(call, dataset);
            default -> throw refused(404, "Not found", operation);
        };
    }

    static Trouble refused(int status, String title, String detail) {
        ObjectNode body = Json.object();
        body.putArray("errors").addObject().putNull("code").put("title", title).put("detail", detail);
        return new Trouble(Answer.json(status, body));
    }

    private static List<ObjectNode> rows(Dataset dataset) {
        List<ObjectNode> rows = new ArrayList<>();
        for (ObjectNode row : dataset.rows().get()) {
            ObjectNode flat = Json.object().put("__id", rows.size() + 1);
            for (Field field : dataset.fields()) {
                JsonNode value = row.path(field.name());
                boolean point = value.has("lat");
                if (point) {
                    flat.put(
                            field.label(),
                            value.path("lat").asText() + "," + value.path("lon").asText());
                } else if (!value.isContainerNode() && !value.isMissingNode()) {
                    flat.set(
                            field.label(),
                            value.isDouble() && !Double.isFinite(value.asDouble()) ? Json.of(null) : value);
                }
            }
            rows.add(flat);
        }
        return rows;
    }

    private static ObjectNode profile(Dataset dataset) {
        ObjectNode answer = Json.object();
        ObjectNode profile = answer.putObject("profile");
        ArrayNode header = profile.putArray("header");
        ObjectNode columns = profile.putObject("columns");
        for (Field field : dataset.fields()) {
            header.add(field.label());
            columns.putObject(field.label())
                    .put("python_type", type(field.type()))
                    .put("format", "string")
                    .put("score", 1.0);
        }
        profile.put("total_lines", dataset.rows().get().size())
                .put("encoding", "utf-8")
                .put("separator", ",");
        answer.putNull("indexes");
        return answer;
    }

    private static String type(String type) {
        return switch (type) {
            case "int" -> "int";
            case "double" -> "float";
            case "boolean" -> "bool";
            case "date" -> "date";
            case "datetime" -> "datetime_aware";
            default -> "string";
        };
    }

    private static Answer page(Call call, Dataset dataset) {
        int page = Integer.parseInt(call.first("page", "1"));
        int size = Integer.parseInt(call.first("page_size", "20"));
        if (size > LARGEST_PAGE) {
            throw refused(400, "Invalid query string", "Page size exceeds allowed maximum: " + LARGEST_PAGE);
        }
        List<ObjectNode> matching = matching(call, dataset);
        // The defect of the real service: a page of one row has none.
        boolean broken = size == 1;
        ObjectNode answer = Json.object();
        ArrayNode data = answer.putArray("data");
        if (!broken) {
            matching.stream().skip((long) (page - 1) * size).limit(size).forEach(data::add);
        }
        ObjectNode links = answer.putObject("links");
        boolean more = !broken && (long) page * size < matching.size();
        String self = call.origin() + call.target().split("\\?")[0];
        links.put("profile", self + "/profile/").put("swagger", self + "/swagger/");
        links.put("next", more ? self + "?page=" + (page + 1) : null).put("prev", page > 1 ? self : null);
        answer.putObject("meta").put("page", page).put("page_size", size).put("total", broken ? 0 : matching.size());
        return Answer.json(200, answer);
    }

    private static Answer csv(Call call, Dataset dataset) {
        List<ObjectNode> matching = matching(call, dataset);
        if (matching.size() > LONGEST_EXPORT) {
            throw refused(403, "Output is too long", "The output has more than " + LONGEST_EXPORT + " rows");
        }
        List<String> columns = dataset.fields().stream().map(Field::label).toList();
        String csv = columns.stream().map(Tables::cell).collect(Collectors.joining(",", "", "\n"))
                + matching.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(
                                        row.path(column).isNull()
                                                ? ""
                                                : row.path(column).asText()))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"))
                + "\n";
        return Answer.text(200, "text/csv; charset=utf-8", csv);
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** The query is decoded first and taken apart afterwards, as the real service does. */
    private static List<ObjectNode> matching(Call call, Dataset dataset) {
        List<ObjectNode> rows = new ArrayList<>(rows(dataset));
        int mark = call.target().indexOf('?');
        String query = mark < 0 ? "" : URLDecoder.decode(call.target().substring(mark + 1), StandardCharsets.UTF_8);
        for (String argument : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = argument.split("=", -1);
            if (parts.length > 2) {
                throw refused(400, "Invalid query string", "argument '" + argument + "' could not be parsed");
            }
            apply(rows, parts[0], parts.length > 1 ? parts[1] : "", dataset);
        }
        return rows;
    }

    private static void apply(List<ObjectNode> rows, String argument, String value, Dataset dataset) {
        if (argument.equals("page") || argument.equals("page_size")) {
            return;
        }
        if (argument.equals("columns")) {
            rows.replaceAll(row -> row.deepCopy().retain(Arrays.asList(value.split(","))));
            return;
        }
        if (argument.equals("or")) {
            String inner = value.substring(1, value.length() - 1);
            rows.removeIf(row -> Arrays.stream(inner.split(",")).noneMatch(part -> {
                int dot = part.indexOf('.');
                return accepts(row, part.substring(0, dot), part.substring(dot + 1));
            }));
            return;
        }
        int at = argument.lastIndexOf("__");
        boolean known = at > 0
                && (dataset.fields().stream().anyMatch(field -> field.label().equals(argument.substring(0, at)))
                        || argument.startsWith("__id"));
        if (!known) {
            throw refused(400, "Database error", "column " + argument + " does not exist");
        }
        if (argument.endsWith("__sort")) {
            String column = argument.substring(0, at);
            Comparator<ObjectNode> order = (left, right) ->
                    compare(left.path(column), right.path(column).asText());
            rows.sort(value.equals("desc") ? order.reversed() : order);
        } else {
            rows.removeIf(row -> !accepts(row, argument, value));
        }
    }

    private static boolean accepts(ObjectNode row, String argument, String value) {
        int at = argument.lastIndexOf("__");
        JsonNode found = row.path(argument.substring(0, at));
        boolean absent = found.isNull() || found.isMissingNode();
        return switch (argument.substring(at + 2)) {
            case "exact" -> found.asText().equals(value);
            case "differs" -> !found.asText().equals(value);
            case "contains" -> lower(found.asText()).contains(lower(value));
            case "notcontains" -> !lower(found.asText()).contains(lower(value));
            case "in" -> list(value).contains(found.asText());
            case "notin" -> !list(value).contains(found.asText());
            case "less" -> !absent && compare(found, value) <= 0;
            case "greater" -> !absent && compare(found, value) >= 0;
            case "strictly_less" -> !absent && compare(found, value) < 0;
            case "strictly_greater" -> !absent && compare(found, value) > 0;
            case "isnull" -> absent;
            case "isnotnull" -> !absent;
            default -> throw refused(400, "Invalid query string", "argument '" + argument + "' could not be parsed");
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static List<String> list(String value) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (char c : value.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(c);
            }
        }
        items.add(item.toString());
        return items;
    }

    private static int compare(JsonNode found, String value) {
        return found.isNumber()
                ? Double.compare(found.doubleValue(), Double.parseDouble(value))
                : found.asText().compareTo(value);
    }
}
