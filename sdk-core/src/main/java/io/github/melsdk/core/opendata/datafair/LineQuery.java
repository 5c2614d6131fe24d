package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;

/** What to read of the lines of a dataset. Call it, do not implement it: methods will be added. */
public interface LineQuery extends LineRestriction<LineQuery> {

    /**
     * Selects columns, besides those of earlier calls; all but geometries unless set. A selection without {@code _id} makes lines without
     * identifier.
     *
     * @param columns keys of columns
     * @return this
     */
    LineQuery select(String... columns);

    /**
     * Orders the lines by a column, after earlier orders.
     *
     * @param column key of a column, or {@code _i}, {@code _updatedAt}, {@code _rand}
     * @return this
     */
    LineQuery sortBy(String column);

    /**
     * Orders the lines by a column, greatest first, after earlier orders.
     *
     * @param column key of a column, or {@code _i}, {@code _updatedAt}
     * @return this
     */
    LineQuery sortByDescending(String column);

    /**
     * Orders the lines by their distance from a point, nearest first, after earlier orders.
     *
     * @param point the point
     * @return this
     */
    LineQuery sortByDistanceFrom(GeoPoint point);

    /**
     * Keeps one line per value of a column.
     *
     * @param column key of a column with single values
     * @return this
     */
    LineQuery onePer(String column);

    /**
     * Sets how many lines one request brings.
     *
     * @param lines 1 to 10,000; 1,000 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    LineQuery pageSize(int lines);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    LineQuery startingAt(String cursor);

    /**
     * Sets what every line carries as its origin, from {@link DataFairClient#describe}.
     *
     * @param origin producer, licence, last update; unknown unless set
     * @return this
     */
    LineQuery attribution(Attribution origin);
}
