package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Collects a query of aggregations. */
final class AggregationParameters extends FilterParameters<AggregationQuery> implements AggregationQuery {

    static final String VIEWPORT = "viewport";
    static final String TIMESPAN = "timespan";
    static final String CLUSTERS = "geohash";
    static final String TIMINGS = "timings";

    private final List<Map<String, String>> wanted = new ArrayList<>();

    static EventSelection selectionOf(Consumer<? super AggregationQuery> query) {
        AggregationParameters parameters = new AggregationParameters();
        query.accept(parameters);
        return parameters.selection();
    }

    static String keyOfField(String field) {
        return "field_" + field;
    }

    static String keyOfMetrics(String field) {
        return "metrics_" + field;
    }

    private EventSelection selection() {
        if (nearby() != null) {
            throw new IllegalArgumentException("The server counts, so near(…) cannot leave out the corners of its box:"
                    + " use within(box) or the experimental geoDistance(…)");
        }
        List<Parameter> all = parameters();
        for (int i = 0; i < wanted.size(); i++) {
            String prefix = "aggregations[" + i + "]";
            wanted.get(i).forEach((name, value) -> all.add(new Parameter(prefix + "[" + name + "]", value)));
        }
        return new EventSelection(List.copyOf(all), options(), null, null, "", 0, null);
    }

    @Override
    AggregationQuery self() {
        return this;
    }

    private AggregationQuery want(String type, String key, Map<String, String> rest) {
        Map<String, String> one = new TreeMap<>(rest);
        one.put("type", type);
        one.put("key", key);
        wanted.add(one);
        return this;
    }

    private static String atLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("This number is at least 1, not " + number);
        }
        return Integer.toString(number);
    }

    @Override
    public AggregationQuery countBy(Facet facet, int most) {
        return want(facet.wire(), facet.wire(), Map.of("size", atLeastOne(most)));
    }

    @Override
    public AggregationQuery countBy(Facet facet, int most, String missing) {
        if (missing.isBlank()) {
            throw new IllegalArgumentException("Say what events without a value are counted under");
        }
        return want(facet.wire(), facet.wire(), Map.of("size", atLeastOne(most), "missing", missing));
    }

    @Override
    public AggregationQuery countByField(String field, int most) {
        return want("additionalFields", keyOfField(field), Map.of("field", field, "size", atLeastOne(most)));
    }

    @Override
    public AggregationQuery metrics(String field) {
        return want("additionalFieldMetrics", keyOfMetrics(field), Map.of("field", field));
    }

    @Override
    public AggregationQuery viewport() {
        return want(VIEWPORT, VIEWPORT, Map.of());
    }

    @Override
    public AggregationQuery timespan() {
        return want(TIMESPAN, TIMESPAN, Map.of());
    }

    @Override
    public AggregationQuery clusters(int zoom, int most) {
        return want(CLUSTERS, CLUSTERS, Map.of("zoom", atLeastOne(zoom), "size", atLeastOne(most)));
    }

    @Override
    public AggregationQuery timingsPer(Interval interval, ZoneId zone) {
        return want(TIMINGS, TIMINGS, Map.of("interval", interval.wire(), "timezone", zone.getId()));
    }
}
