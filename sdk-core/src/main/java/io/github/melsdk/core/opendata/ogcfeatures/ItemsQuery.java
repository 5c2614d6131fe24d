package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.BoundingBox;
import java.time.ZoneId;

/**
 * What to read of a collection; set in a lambda. Call it, do not implement it: methods will be added.
 */
public interface ItemsQuery {

    /**
     * Keeps features that touch a box. Some servers refuse it for layers without a geometry.
     *
     * @param box in WGS 84
     * @return this
     */
    ItemsQuery within(BoundingBox box);

    /**
     * Keeps features whose property equals a value; several conditions must all hold. The condition is also checked on what
     * the server sends, because servers ignore filters that they do not know.
     *
     * @param property name as the server writes it, with its blanks, accents and apostrophes
     * @param value text, number or boolean
     * @return this
     * @throws IllegalArgumentException when the value is of another type or not a finite number
     */
    ItemsQuery where(String property, Object value);

    /**
     * Sorts by a property, which also makes paging stable on layers without a primary key.
     *
     * @param property name as the server writes it
     * @return this
     */
    ItemsQuery sortBy(String property);

    /**
     * Sorts by a property, largest first.
     *
     * @param property name as the server writes it
     * @return this
     */
    ItemsQuery sortByDescending(String property);

    /**
     * Sets how many features are asked for per request; it limits nothing else.
     *
     * @param features 1 to 10,000; 1,000 by default
     * @return this
     * @throws IllegalArgumentException when out of range
     */
    ItemsQuery pageSize(int features);

    /**
     * Goes on where an earlier reading of the same query stopped.
     *
     * @param cursor from {@code Page.nextCursor()} or {@code SdkException.resumeFrom()}
     * @return this
     */
    ItemsQuery startingAt(String cursor);

    /**
     * Declares that the date-times of this collection are the wall clock of a zone, wrongly labelled as UTC. They are then
     * repaired by {@code Feature.dateTime}; the raw text stays available.
     *
     * @param zone the zone of the wall clock
     * @return this
     */
    ItemsQuery wallClock(ZoneId zone);
}
