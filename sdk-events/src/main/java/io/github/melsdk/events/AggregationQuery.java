package io.github.melsdk.events;

import java.time.ZoneId;

/**
 * Chooses events and what is counted of them. Not on the provider's documentation site, but part of its API and used by its own
 * pages. Used inside the lambda of {@link OpenAgendaClient#aggregations}, not thread-safe. Call it, do not implement it: methods
 * will be added.
 */
public interface AggregationQuery extends EventFilter<AggregationQuery> {

    /**
     * Counts events by something they have in common, the ten most frequent values.
     *
     * @param facet what to count by
     * @return this
     */
    default AggregationQuery countBy(Facet facet) {
        return countBy(facet, 10);
    }

    /**
     * Counts events by something they have in common.
     *
     * @param facet what to count by
     * @param most how many of the most frequent values, at least 1
     * @return this
     * @throws IllegalArgumentException when {@code most} is less than 1
     */
    AggregationQuery countBy(Facet facet, int most);

    /**
     * Counts events by what they have in common, those that say nothing of it too.
     *
     * @param facet what
     * @param most how many different values at most
     * @param missing what the events without a value are counted under
     * @return this
     * @throws IllegalArgumentException when the number is not positive, or the text is blank
     */
    AggregationQuery countBy(Facet facet, int most, String missing);

    /**
     * Counts events by the options of a field that the agenda adds.
     *
     * @param field code of the field
     * @param most how many of the most frequent options, at least 1
     * @return this
     * @throws IllegalArgumentException when {@code most} is less than 1
     */
    AggregationQuery countByField(String field, int most);

    /**
     * Computes sum, mean and bounds of a field for numbers that the agenda adds.
     *
     * @param field code of the field
     * @return this
     */
    AggregationQuery metrics(String field);

    /**
     * Finds the box around the events.
     *
     * @return this
     */
    AggregationQuery viewport();

    /**
     * Finds the first and the last timing.
     *
     * @return this
     */
    AggregationQuery timespan();

    /**
     * Groups the events for a map.
     *
     * @param zoom zoom of the map, at least 1
     * @param most how many groups, at least 1
     * @return this
     * @throws IllegalArgumentException when a value is less than 1
     */
    AggregationQuery clusters(int zoom, int most);

    /**
     * Counts timings by length of time.
     *
     * @param interval the length
     * @param zone whose calendar decides
     * @return this
     */
    AggregationQuery timingsPer(Interval interval, ZoneId zone);
}
