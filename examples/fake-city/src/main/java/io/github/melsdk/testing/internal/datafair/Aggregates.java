package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Computes what the portal tells about many lines at once. */
final class Aggregates {
    private static final int MOST_GROUPS = 1_000;

    private Aggregates() {}

    static ArrayNode values(LineSet set, String column, Lines lines, int size) {
        ArrayNode values = Json.array();
        lines.matching().stream()
                .map(line -> line.path(column))
                .filter(value -> !value.isMissingNode())
                .distinct()
                .sorted(Aggregates::compare)
                .limit(size)
                .forEach(values::add);
        return values;
    }

    private static int compare(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber()
                ? Double.compare(left.doubleValue(), right.doubleValue())
                : left.asText().compareTo(right.asText());
    }

    static ObjectNode labels(String column, Lines lines) {
        Set<String> values = new TreeSet<>();
        lines.matching().forEach(line -> values.add(line.path(column).asText()));
        ObjectNode labels = Json.object();
        values.forEach(value -> labels.put(value, value));
        return labels;
    }

    static ObjectNode groups(LineSet set, Call call, Lines lines) {
        String[] columns = call.first("field", "").split("[;,]");
        for (String column : columns) {
            if (!set.has(column)) {
                throw new Refusal(400, "Le paramètre \"field\" référence un champ inconnu " + column);
            }
        }
        for (String size : call.first("agg_size", "20").split("[;,]")) {
            if (Integer.parseInt(size) > MOST_GROUPS) {
                throw new Refusal(400, "\"agg_size\" cannot be more than " + MOST_GROUPS);
            }
        }
        // The sort of groups is not one of lines.
        Map<String, List<String>> query = new LinkedHashMap<>(call.query());
        query.remove("sort");
        List<ObjectNode> matching = new Lines(
                        set,
                        new Call(
                                call.method(),
                                call.target(),
                                call.segments(),
                                query,
                                call.headers(),
                                call.body(),
                                call.origin()))
                .matching();
        ObjectNode answer = Json.object().put("total", matching.size());
        fill(answer, matching, columns, 0, call);
        return answer;
    }

    private static void fill(ObjectNode parent, List<ObjectNode> lines, String[] columns, int level, Call call) {
        Map<String, List<ObjectNode>> byKey = new TreeMap<>();
        String interval = part(call, "interval", level, "value");
        for (ObjectNode line : lines) {
            if (line.hasNonNull(columns[level])) {
                byKey.computeIfAbsent(key(line.get(columns[level]), interval), key -> new ArrayList<>())
                        .add(line);
            }
        }
        List<ObjectNode> groups = new ArrayList<>();
        byKey.forEach((key, members) -> {
            ObjectNode group = Json.object().put("total", members.size());
            JsonNode first = members.get(0).get(columns[level]);
            group.set("value", interval.equals("value") ? first : Json.of(key));
            ArrayNode results = group.putArray("results");
            members.stream().limit(Integer.parseInt(call.first("size", "0"))).forEach(results::add);
            if (call.first("metric_field") != null) {
                group.set("metric", compute(call.first("metric", ""), members, call.first("metric_field", "")));
            }
            if (level + 1 < columns.length) {
                fill(group, members, columns, level + 1, call);
            }
            groups.add(group);
        });
        groups.sort(order(part(call, "sort", level, "-count")));
        int most = Integer.parseInt(part(call, "agg_size", level, "20"));
        List<ObjectNode> shown =
                interval.equals("value") ? groups.stream().limit(most).toList() : groups;
        if (interval.equals("value")) {
            parent.put("total_values", groups.size());
        }
        int given =
                shown.stream().mapToInt(group -> group.path("total").asInt()).sum();
        parent.put("total_other", lines.size() - given);
        shown.forEach(parent.withArray("aggs")::add);
    }

    private static String part(Call call, String name, int level, String absent) {
        String[] parts = call.first(name, absent).split("[;,]");
        return level < parts.length ? parts[level] : absent;
    }

    private static String key(JsonNode value, String interval) {
        return switch (interval) {
            case "value" -> value.asText();
            case "year" -> value.asText().substring(0, 4) + "-01-01";
            case "month" -> value.asText().substring(0, 7) + "-01";
            case "day" -> value.asText().substring(0, 10);
            default -> {
                double step = Double.parseDouble(interval);
                yield String.format(Locale.ROOT, "%012.3f", Math.floor(value.doubleValue() / step) * step);
            }
        };
    }

    private static Comparator<ObjectNode> order(String sort) {
        boolean down = sort.startsWith("-");
        String by = down ? sort.substring(1) : sort;
        Comparator<ObjectNode> order = switch (by) {
            case "count" ->
                Comparator.comparingLong(group -> group.path("total").asLong());
            case "key" -> (left, right) -> compare(left.path("value"), right.path("value"));
            case "metric" ->
                Comparator.comparingDouble(group -> group.path("metric").asDouble());
            default -> throw new Refusal(400, "Impossible de trier les groupes par " + by);
        };
        return down ? order.reversed() : order;
    }

    static ObjectNode metric(LineSet set, Call call, Lines lines) {
        String column = call.first("field", "");
        if (!set.has(column)) {
            throw new Refusal(
                    400,
                    "Impossible de calculer une métrique sur le champ " + column
                            + ", il n'existe pas dans le jeu de données.");
        }
        List<ObjectNode> matching = lines.matching();
        ObjectNode answer = Json.object().put("total", matching.size());
        answer.set("metric", compute(call.first("metric", ""), matching, column));
        return answer;
    }

    static ObjectNode metrics(LineSet set, Call call, Lines lines) {
        List<ObjectNode> matching = lines.matching();
        ObjectNode answer = Json.object().put("total", matching.size());
        ObjectNode metrics = answer.putObject("metrics");
        for (String column : call.first("fields", "").split(",")) {
            if (!set.has(column)) {
                throw new Refusal(400, "field \"" + column + "\" is unknown");
            }
            ObjectNode ofColumn = metrics.putObject(column);
            for (String metric : call.first("metrics", "min,max").split(",")) {
                ofColumn.set(metric, compute(metric, matching, column));
            }
        }
        return answer;
    }

    private static JsonNode compute(String metric, List<ObjectNode> lines, String column) {
        List<JsonNode> values = lines.stream()
                .map(line -> line.path(column))
                .filter(value -> !value.isMissingNode() && !value.isNull())
                .toList();
        double sum = values.stream().mapToDouble(JsonNode::asDouble).sum();
        return switch (metric) {
            case "sum" -> Json.of(sum);
            case "avg" -> Json.of(values.isEmpty() ? null : sum / values.size());
            case "min" -> values.stream().min(Aggregates::compare).orElse(Json.of(null));
            case "max" -> values.stream().max(Aggregates::compare).orElse(Json.of(null));
            case "cardinality" -> Json.of(values.stream().distinct().count());
            case "value_count" -> Json.of(values.size());
            default -> throw new Refusal(400, "metric " + metric + " is not supported");
        };
    }

    static ObjectNode words(String column, Lines lines) {
        Map<String, Integer> counts = new TreeMap<>();
        List<ObjectNode> matching = lines.matching();
        for (ObjectNode line : matching) {
            for (String word : line.path(column).asText().split(" ")) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        ObjectNode answer = Json.object().put("total", matching.size()).put("sample", matching.size());
        ArrayNode results = answer.putArray("results");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(20)
                .forEach(entry -> results.addObject()
                        .put("word", entry.getKey())
                        .put("total", entry.getValue())
                        .put("score", entry.getValue() / 10.0));
        return answer;
    }

    /** Cells are hundredths of degrees here, not geohashes. */
    static ObjectNode cells(LineSet set, Lines lines) {
        if (!set.geographic()) {
            throw new Refusal(400, "geo aggregation cannot be used on this dataset. It is not geolocalized.");
        }
        Map<String, List<double[]>> cells = new TreeMap<>();
        List<ObjectNode> matching = lines.matching();
        for (ObjectNode line : matching) {
            double[] place = Lines.place(line);
            String name = String.format(Locale.ROOT, "%.2f/%.2f", place[0], place[1]);
            cells.computeIfAbsent(name, key -> new ArrayList<>()).add(place);
        }
        ObjectNode answer = Json.object().put("total", matching.size());
        ArrayNode aggs = answer.putArray("aggs");
        cells.forEach((name, places) -> {
            double longitude =
                    places.stream().mapToDouble(place -> place[0]).average().orElse(0);
            double latitude =
                    places.stream().mapToDouble(place -> place[1]).average().orElse(0);
            ObjectNode cell = aggs.addObject().put("total", places.size()).put("value", name);
            cell.putObject("centroid").put("lat", latitude).put("lon", longitude);
            cell.putObject("center").put("lat", latitude).put("lon", longitude);
            cell.set("bbox", Json.array(longitude - 0.005, latitude - 0.005, longitude + 0.005, latitude + 0.005));
            cell.putArray("results");
        });
        return answer;
    }
}
