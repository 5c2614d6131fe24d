package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.model.Attribution;

/** What to read of the rows of a resource. Call it, do not implement it: methods will be added. */
public interface CkanRowQuery {

    /**
     * Keeps rows that hold words.
     *
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none, or {@link #textIn} was called
     */
    CkanRowQuery text(String words);

    /**
     * Keeps rows that hold words in a column, and those of earlier calls.
     *
     * @param column name of the column
     * @param words the words
     * @return this
     * @throws IllegalArgumentException when there is none, or {@link #text} was called
     */
    CkanRowQuery textIn(String column, String words);

    /**
     * Keeps rows with one of some values in a column. Works with every version.
     *
     * @param column name of the column
     * @param values at least one text, number or boolean
     * @return this
     * @throws IllegalArgumentException when there is no value, a value is of another kind, or the column was restricted before
     */
    CkanRowQuery where(String column, Object... values);

    /**
     * Keeps rows by a comparison. Unverified: only recent versions know comparisons; older ones answer with status 409.
     *
     * @param column name of the column
     * @param comparison how it is compared
     * @param value text, number or boolean
     * @return this
     * @throws IllegalArgumentException when the value is of another kind, or {@code where} named the column before
     */
    CkanRowQuery where(String column, CkanComparison comparison, Object value);

    /**
     * Selects columns, besides those of earlier calls; all unless set. A selection without {@code _id} makes rows without identifier.
     *
     * @param columns names
     * @return this
     * @throws IllegalArgumentException when there is none, or one is blank or holds a comma
     */
    CkanRowQuery select(String... columns);

    /**
     * Orders the rows by a column, after earlier orders; by {@code _id} unless set.
     *
     * @param column name of the column
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a double quote or a comma
     */
    CkanRowQuery sortBy(String column);

    /**
     * Orders the rows by a column, greatest first, after earlier orders.
     *
     * @param column name of the column
     * @return this
     * @throws IllegalArgumentException when it is blank or holds a double quote or a comma
     */
    CkanRowQuery sortByDescending(String column);

    /**
     * Leaves out rows that are equal in the selected columns.
     *
     * @return this
     */
    CkanRowQuery distinct();

    /**
     * Sets how many rows one request brings.
     *
     * @param rows 1 to 32,000; 1,000 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    CkanRowQuery pageSize(int rows);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    CkanRowQuery startingAt(String cursor);

    /**
     * Sets what every row carries as its origin, from {@link CkanClient#describe}.
     *
     * @param origin producer, licence, last update; unknown unless set
     * @return this
     */
    CkanRowQuery attribution(Attribution origin);
}
