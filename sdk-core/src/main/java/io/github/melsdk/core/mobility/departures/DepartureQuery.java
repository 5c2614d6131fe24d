package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfsrealtime.RealtimeFeed;
import java.time.Duration;
import java.time.Instant;

/** Sets what differs from the next ten departures of the coming two hours. Call it, do not implement it: methods will be added. */
public interface DepartureQuery {

    /**
     * Sets from when on departures are wanted.
     *
     * @param value a moment; the present one by default
     * @return this
     */
    DepartureQuery from(Instant value);

    /**
     * Sets for how long departures are wanted.
     *
     * @param value more than zero, at most 48 hours; two hours by default
     * @return this
     * @throws IllegalArgumentException when the value is out of range
     */
    DepartureQuery within(Duration value);

    /**
     * Sets how many departures are wanted.
     *
     * @param value 1 or more; ten by default
     * @return this
     * @throws IllegalArgumentException when the value is less than 1
     */
    DepartureQuery limit(int value);

    /**
     * Gives the real time to combine with the timetable. Stale real time is left aside, and the board says so.
     *
     * @param feed what the feed said when it was last read
     * @return this
     */
    DepartureQuery realTime(RealtimeFeed feed);

    /**
     * Sets the lines that are wanted.
     *
     * @param routeIds identifiers of lines; all by default
     * @return this
     */
    DepartureQuery routes(String... routeIds);

    /**
     * Leaves out what does not take place: cancelled runs, and runs that do not stop here.
     *
     * @return this
     */
    DepartureQuery onlyTakingPlace();
}
