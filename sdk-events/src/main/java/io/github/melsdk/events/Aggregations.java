package io.github.melsdk.events;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.BoundingBox;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What was counted. What was not asked for, or what the provider left out, is empty: these answers are not documented, so they
 * are read leniently.
 */
public final class Aggregations {

    private final @Nullable Long total;
    private final Map<String, Object> values;

    Aggregations(@Nullable Long total, Map<String, Object> values) {
        this.total = total;
        this.values = Copies.map(values);
    }

    /**
     * Returns how many events were chosen.
     *
     * @return empty when the provider stopped counting, which it does at 10,000
     */
    public OptionalLong total() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }

    /**
     * Returns the counts by something that events have in common.
     *
     * @param facet what was counted by
     * @return an unmodifiable list in the provider's order, most frequent first
     */
    public List<FacetCount> counts(Facet facet) {
        return all(facet.wire(), FacetCount[].class);
    }

    /**
     * Returns the counts by the options of a field that the agenda adds.
     *
     * @param field code of the field
     * @return an unmodifiable list in the provider's order, most frequent first
     */
    public List<FacetCount> countsByField(String field) {
        return all(AggregationParameters.keyOfField(field), FacetCount[].class);
    }

    /**
     * Returns the figures of a field for numbers that the agenda adds.
     *
     * @param field code of the field
     * @return empty if there are none
     */
    public Optional<FieldMetrics> metrics(String field) {
        return one(AggregationParameters.keyOfMetrics(field), FieldMetrics.class);
    }

    /**
     * Returns the box around the events.
     *
     * @return empty if no event has a position
     */
    public Optional<BoundingBox> viewport() {
        return one(AggregationParameters.VIEWPORT, Viewport.class).flatMap(Viewport::box);
    }

    /**
     * Returns the first and the last timing.
     *
     * @return empty if there is none
     */
    public Optional<Timespan> timespan() {
        return one(AggregationParameters.TIMESPAN, Timespan.class);
    }

    /**
     * Returns the groups for a map.
     *
     * @return an unmodifiable list
     */
    public List<GeoCluster> clusters() {
        return all(AggregationParameters.CLUSTERS, GeoCluster[].class);
    }

    /**
     * Returns the timings by length of time.
     *
     * @return an unmodifiable list in the provider's order
     */
    public List<TimingCount> timings() {
        return all(AggregationParameters.TIMINGS, TimingCount[].class);
    }

    /**
     * Returns everything as decoded JSON, for aggregations that this SDK does not know.
     *
     * @return an unmodifiable map by key
     */
    public Map<String, Object> asMap() {
        return values;
    }

    private <T> Optional<T> one(String key, Class<T> type) {
        T value = Json.standard().convert(values.get(key), type, DriftSink.none());
        return Optional.ofNullable(value);
    }

    private <T> List<T> all(String key, Class<T[]> type) {
        T[] read =
                values.get(key) instanceof List<?> list ? Json.standard().convert(list, type, DriftSink.none()) : null;
        return read == null
                ? List.of()
                : Arrays.stream(read).filter(Objects::nonNull).toList();
    }

    @Override
    public String toString() {
        return "Aggregations" + values;
    }
}
