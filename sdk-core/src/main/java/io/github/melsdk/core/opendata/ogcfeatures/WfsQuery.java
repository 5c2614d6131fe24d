package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import java.time.ZoneId;

/**
 * What to read of a layer; set in a lambda. Call it, do not implement it: methods will be added.
 */
public interface WfsQuery {

    /**
     * Keeps features that touch a box; also checked on what the server sends.
     *
     * @param box in WGS 84
     * @return this
     */
    WfsQuery within(BoundingBox box);

    /**
     * Keeps features whose property equals a value; several conditions must all hold. Also checked on what the server sends.
     *
     * @param property name as the server writes it
     * @param value text, number or boolean
     * @return this
     * @throws IllegalArgumentException when the value is of another type or not a finite number
     */
    WfsQuery where(String property, Object value);

    /**
     * Keeps features for which a condition holds, sent as GeoServer's {@code cql_filter}. Geometries in it are in the
     * reference system of the layer.
     *
     * @param condition built with {@code Cql2}
     * @return this
     * @throws IllegalArgumentException when ECQL has no words for it, or, when the query is used, when the server takes none
     */
    WfsQuery filter(Cql2Condition condition);

    /**
     * Sorts by a property.
     *
     * @param property name as the server writes it
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma, for which the parameter has no words
     */
    WfsQuery sortBy(String property);

    /**
     * Sorts by a property, largest first.
     *
     * @param property name as the server writes it
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a comma, for which the parameter has no words
     */
    WfsQuery sortByDescending(String property);

    /**
     * Sets how many features are asked for per request; it limits nothing else.
     *
     * @param features 1 to 10,000; 1,000 by default
     * @return this
     * @throws IllegalArgumentException when out of range
     */
    WfsQuery pageSize(int features);

    /**
     * Goes on where an earlier reading of the same query stopped.
     *
     * @param cursor from {@code Page.nextCursor()} or {@code SdkException.resumeFrom()}
     * @return this
     */
    WfsQuery startingAt(String cursor);

    /**
     * Declares that the date-times of this layer are the wall clock of a zone, wrongly labelled as UTC.
     *
     * @param zone the zone of the wall clock
     * @return this
     */
    WfsQuery wallClock(ZoneId zone);
}
