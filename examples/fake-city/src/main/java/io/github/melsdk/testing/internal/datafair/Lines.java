package io.github.melsdk.testing.internal.datafair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.geo.Distances;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import io.github.melsdk.testing.internal.query.FullText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Restricts and orders the lines of a dataset as a request asks. */
final class Lines {
    private static final List<String> SUFFIXES = List.of(
            "_nexists",
            "_exists",
            "_contains",
            "_starts",
            "_search",
            "_neq",
            "_nin",
            "_gte",
            "_lte",
            "_eq",
            "_in",
            "_gt",
            "_lt");
    private static final int COMMON = 100;

    private final LineSet set;
    private final Call call;
    private final Set<String> ignored = new LinkedHashSet<>();

    Lines(LineSet set, Call call) {
        this.set = set;
        this.call = call;
        String told = call.first("q_ignored", "");
        Arrays.stream(told.split(",")).filter(word -> !word.isEmpty()).forEach(ignored::add);
    }

    /** Returns the words of the search that were dropped from the filter. */
    Set<String> ignored() {
        return ignored;
    }

    List<ObjectNode> matching() {
        List<ObjectNode> lines = new ArrayList<>(set.lines());
        call.query().forEach((name, values) -> column(lines, name, values.get(0)));
        if (!call.first("qs", "").isEmpty()) {
            lines.removeIf(Lucene.parse(call.first("qs", ""), set).negate());
        }
        search(lines);
        box(lines);
        distance(lines);
        order(lines);
        collapse(lines);
        return lines;
    }

    private void column(List<ObjectNode> lines, String name, String value) {
        String suffix = SUFFIXES.stream().filter(name::endsWith).findFirst().orElse("");
        if (suffix.isEmpty()) {
            return;
        }
        String column = name.substring(0, name.length() - suffix.length());
        if (!set.has(column)) {
            throw new Refusal(
                    400,
                    "Impossible d'appliquer un filtre sur le champ " + column
                            + ", il n'existe pas dans le jeu de données.");
        }
        lines.removeIf(line -> !accepts(line.path(column), suffix, value));
    }

    private static boolean accepts(JsonNode found, String suffix, String value) {
        boolean present = !found.isMissingNode() && !found.isNull();
        return switch (suffix) {
            case "_exists" -> present;
            case "_nexists" -> !present;
            case "_eq" -> found.asText().equals(value);
            case "_neq" -> !found.asText().equals(value);
            case "_in" -> list(value).contains(found.asText());
            case "_nin" -> !list(value).contains(found.asText());
            case "_starts" -> present && found.asText().startsWith(value);
            case "_contains" ->
                present
                        && found.asText()
                                .contains(value.replace("\\*", "*")
                                        .replace("\\?", "?")
                                        .replace("\\\\", "\\"));
            case "_search" -> FullText.words(found, value);
            case "_gt" -> present && compare(found, value) > 0;
            case "_gte" -> present && compare(found, value) >= 0;
            case "_lt" -> present && compare(found, value) < 0;
            default -> present && compare(found, value) <= 0;
        };
    }

    private static List<String> list(String value) {
        if (!value.startsWith("\"")) {
            return List.of(value.split(","));
        }
        return StreamSupport.stream(Json.parse("[" + value + "]").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static int compare(JsonNode found, String value) {
        if (!found.isNumber()) {
            return found.asText().compareTo(value);
        }
        try {
            return Double.compare(found.doubleValue(), Double.parseDouble(value));
        } catch (NumberFormatException e) {
            throw new Refusal(400, "failed to create query: For input string: \"" + value + "\"");
        }
    }

    /** Unless told otherwise, words that nearly all lines hold are dropped from the filter of large results. */
    private void search(List<ObjectNode> lines) {
        String words = call.first("q", "").strip();
        if (words.isEmpty()) {
            return;
        }
        String mode = call.first("q_mode", "adapt");
        List<String> wanted = new ArrayList<>(List.of(words.split(" ")));
        if (mode.equals("adapt") && !call.query().containsKey("q_ignored")) {
            wanted.stream()
                    .filter(word -> lines.stream()
                                    .filter(line -> FullText.words(line, word))
                                    .count()
                            > COMMON)
                    .forEach(ignored::add);
            if (ignored.containsAll(wanted)) {
                ignored.clear();
            }
        }
        wanted.removeAll(ignored);
        if (mode.equals("and") || mode.equals("complete")) {
            lines.removeIf(
                    line -> !(mode.equals("and") ? FullText.words(line, words) : FullText.prefixes(line, words)));
        } else {
            lines.removeIf(line -> wanted.stream().noneMatch(word -> FullText.words(line, word)));
        }
    }

    private void box(List<ObjectNode> lines) {
        if (call.first("bbox") == null) {
            return;
        }
        requirePlaces("bbox");
        double[] box = numbers(call.first("bbox", ""), ",");
        lines.removeIf(line -> {
            double[] place = place(line);
            boolean inside = place[0] >= box[0] && place[0] <= box[2] && place[1] >= box[1] && place[1] <= box[3];
            return !inside;
        });
    }

    private void distance(List<ObjectNode> lines) {
        if (call.first("geo_distance") == null) {
            return;
        }
        requirePlaces("geo_distance");
        double[] circle = numbers(call.first("geo_distance", ""), "[,:]");
        double radius = circle.length > 2 ? circle[2] : 0;
        lines.removeIf(line -> !(metres(line, circle) <= Math.max(radius, 1)));
        lines.sort(Comparator.comparingDouble(line -> metres(line, circle)));
    }

    private void requirePlaces(String parameter) {
        if (!set.geographic()) {
            throw new Refusal(
                    400, "\"" + parameter + "\" filter cannot be used on this dataset. It is not geolocalized.");
        }
    }

    static double[] numbers(String text, String separator) {
        try {
            return Arrays.stream(text.split(separator))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (NumberFormatException e) {
            throw new Refusal(400, "\"" + text + "\" parameter is malformed");
        }
    }

    static double[] place(ObjectNode line) {
        String text = line.path("_geopoint").asText();
        int comma = text.indexOf(',');
        return comma < 0
                ? new double[] {Double.NaN, Double.NaN}
                : new double[] {
                    Double.parseDouble(text.substring(comma + 1)), Double.parseDouble(text.substring(0, comma))
                };
    }

    private static double metres(ObjectNode line, double[] from) {
        double[] place = place(line);
        return Distances.metres(place[1], place[0], from[1], from[0]);
    }

    private void order(List<ObjectNode> lines) {
        String sort = call.first("sort", "");
        Comparator<ObjectNode> order = null;
        for (String part : sort.isEmpty() ? new String[0] : sort.split(",")) {
            boolean down = part.startsWith("-");
            Comparator<ObjectNode> next = comparator(down ? part.substring(1) : part);
            next = down ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        if (order != null) {
            lines.sort(order);
        }
    }

    private Comparator<ObjectNode> comparator(String key) {
        if (key.startsWith("_geo_distance:")) {
            double[] from = numbers(key.substring("_geo_distance:".length()), ":");
            return Comparator.comparingDouble(line -> metres(line, from));
        }
        if (!set.has(key) && !List.of("_i", "_rand", "_updatedAt").contains(key)) {
            throw new Refusal(
                    400, "Impossible de trier sur le champ " + key + ", il n'existe pas dans le jeu de données.");
        }
        return (left, right) -> left.path(key).isNumber()
                ? Double.compare(left.path(key).doubleValue(), right.path(key).doubleValue())
                : left.path(key).asText().compareTo(right.path(key).asText());
    }

    private void collapse(List<ObjectNode> lines) {
        String key = call.first("collapse");
        if (key != null) {
            Set<String> seen = new LinkedHashSet<>();
            lines.removeIf(line -> !seen.add(line.path(key).asText()));
        }
    }
}
