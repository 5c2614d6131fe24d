package io.github.melsdk.core.opendata.geonetwork;

import java.time.LocalDate;

/** What to search of the records of a catalogue. Call it, do not implement it: methods will be added. */
public interface GeoNetworkQuery {

    /**
     * Keeps records that hold all words; operators of the search language are taken for blanks.
     *
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none
     */
    GeoNetworkQuery text(String words);

    /**
     * Keeps records with one of some values in a field, and those of earlier calls.
     *
     * @param field such as {@code resourceType}, {@code OrgForResourceObject.default} or {@code cl_topic.key}
     * @param values at least one
     * @return this
     * @throws IllegalArgumentException when the field is blank or there is no value
     */
    GeoNetworkQuery where(String field, String... values);

    /**
     * Keeps records that changed on a day or later.
     *
     * @param day the day
     * @return this
     */
    GeoNetworkQuery changedSince(LocalDate day);

    /**
     * Orders the records by a field, after earlier orders.
     *
     * @param field such as {@code resourceTitleObject.default.sort}
     * @return this
     * @throws IllegalArgumentException when the field is blank
     */
    GeoNetworkQuery sortBy(String field);

    /**
     * Orders the records by a field, greatest first, after earlier orders.
     *
     * @param field such as {@code changeDate}
     * @return this
     * @throws IllegalArgumentException when the field is blank
     */
    GeoNetworkQuery sortByDescending(String field);

    /**
     * Sets how many records one request brings.
     *
     * @param records 1 to 1,000; 100 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    GeoNetworkQuery pageSize(int records);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    GeoNetworkQuery startingAt(String cursor);
}
