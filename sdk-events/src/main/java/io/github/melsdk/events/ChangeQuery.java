package io.github.melsdk.events;

import java.time.Duration;

/**
 * Options of a synchronisation: what is read of each event. Filters are not among them, because an event that leaves a filter
 * would not be noticed. Call it, do not implement it: methods will be added.
 */
public interface ChangeQuery extends EventContent<ChangeQuery> {

    /**
     * Reads some fields only instead of all public data. What the synchronisation itself needs is always read.
     *
     * @param paths names on the wire, with dots
     * @return this
     */
    ChangeQuery includeFields(String... paths);

    /**
     * Sets how far each synchronisation looks back before the last change that it knows, because the provider's index lags behind
     * its data by an unknown time.
     *
     * @param value not negative, at most a day; five minutes by default
     * @return this
     * @throws IllegalArgumentException when the value is out of range
     */
    ChangeQuery overlap(Duration value);

    /**
     * Sets the most events of one answer.
     *
     * @param events 1 to 300; 300 by default
     * @return this
     */
    ChangeQuery pageSize(int events);
}
