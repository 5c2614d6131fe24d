package io.github.melsdk.testing.internal.ogcfeatures;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.query.Values;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Selects and orders the features of a layer. Parameters it does not know are ignored, as the server does. */
final class FeatureQuery {
    private static final Set<String> FILTER_LANGUAGES = Set.of("cql2-text", "cql-text", "ecql-text");
    private static final Set<String> RESERVED = Set.of(
            "limit",
            "startIndex",
            "bbox",
            "datetime",
            "filter",
            "filter-lang",
            "sortby",
            "ids",
            "f",
            "crs",
            "properties");

    private final Call call;
    private final Layer layer;
    private final Set<String> names;

    FeatureQuery(Call call, Layer layer) {
        this.call = call;
        this.layer = layer;
        this.names = layer.types().keySet();
    }

    List<Feature> select() {
        Predicate<Feature> filter = bbox().and(equalities()).and(ids()).and(datetime());
        String text = call.first("filter");
        if (text != null && !text.isBlank()) {
            String language = call.first("filter-lang", "cql2-text");
            if (!FILTER_LANGUAGES.contains(language)) {
                throw new BadParameter("Unsupported filter-lang " + language);
            }
            filter = filter.and(CqlFilter.parse(text, names));
        }
        return layer.rows().get().stream().filter(filter).sorted(order()).toList();
    }

    int number(String name, int absent) {
        String text = call.first(name);
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            int value = Integer.parseInt(text);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a negative number.
        }
        throw new BadParameter("Invalid " + name + " value, should be a positive integer: " + text);
    }

    private Predicate<Feature> bbox() {
        String text = call.first("bbox");
        if (text == null || text.isEmpty()) {
            return feature -> true;
        }
        if (layer.rows().get().stream().allMatch(feature -> feature.latitude() == null)) {
            throw new BadParameter("bbox cannot be used: the collection has no geometry");
        }
        try {
            double[] sides = Arrays.stream(text.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (sides.length == 4) {
                return feature -> CqlFilter.inside(feature, sides);
            }
            if (sides.length == 6) {
                double[] flat = {sides[0], sides[1], sides[3], sides[4]};
                return feature -> CqlFilter.inside(feature, flat);
            }
        } catch (NumberFormatException e) {
            // Refused below, like a wrong count of numbers.
        }
        throw new BadParameter("Invalid bbox " + text);
    }

    private Predicate<Feature> equalities() {
        Predicate<Feature> filter = feature -> true;
        for (Map.Entry<String, List<String>> parameter : call.query().entrySet()) {
            String name = parameter.getKey();
            if (names.contains(name) && !RESERVED.contains(name)) {
                List<String> values = parameter.getValue();
                filter = filter.and(feature ->
                        values.contains(feature.properties().path(name).asText()));
            }
        }
        return filter;
    }

    private Predicate<Feature> ids() {
        String text = call.first("ids");
        if (text == null || text.isEmpty()) {
            return feature -> true;
        }
        Set<String> ids = Set.copyOf(Arrays.asList(text.split(",")));
        return feature -> ids.contains(layer.name() + "." + feature.number());
    }

    /** Compares with any date of the row, as the server does. */
    private Predicate<Feature> datetime() {
        String text = call.first("datetime");
        if (text == null || text.isEmpty()) {
            return feature -> true;
        }
        String[] bounds = text.split("/", -1);
        Instant from = bound(bounds[0], Instant.MIN);
        Instant to = bounds.length == 1 ? from : bound(bounds[1], Instant.MAX);
        return feature -> {
            for (JsonNode value : feature.properties()) {
                Instant date = value.isTextual() ? Values.instant(value.textValue(), ZoneOffset.UTC) : null;
                if (date != null && !date.isBefore(from) && !date.isAfter(to)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Instant bound(String text, Instant open) {
        if (text.isEmpty() || text.equals("..")) {
            return open;
        }
        Instant instant = Values.instant(text, ZoneOffset.UTC);
        if (instant == null) {
            throw new BadParameter("Invalid datetime " + text);
        }
        return instant;
    }

    private Comparator<Feature> order() {
        List<Comparator<Feature>> keys = new ArrayList<>();
        for (String key : call.first("sortby", "").split(",")) {
            boolean signed = key.startsWith("+") || key.startsWith("-") || key.startsWith(" ");
            String name = signed ? key.substring(1) : key;
            if (!name.isEmpty() && !names.contains(name)) {
                throw new BadParameter("Cannot sort by " + name + ": no such property");
            }
            if (!name.isEmpty()) {
                Comparator<Feature> ascending = (left, right) -> compare(left, right, name);
                keys.add(key.startsWith("-") ? ascending.reversed() : ascending);
            }
        }
        return keys.stream()
                .reduce(Comparator::thenComparing)
                .orElseGet(() -> Comparator.comparingInt(Feature::number));
    }

    private static int compare(Feature left, Feature right, String name) {
        JsonNode first = left.properties().path(name);
        JsonNode second = right.properties().path(name);
        Integer order = Values.compare(first, second, ZoneOffset.UTC);
        return order == null ? Boolean.compare(Values.isAbsent(first), Values.isAbsent(second)) : order;
    }
}
