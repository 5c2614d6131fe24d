package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.model.Attribution;

/**
 * What to read of the rows of a table. Columns are named by the headings of the file, with their blanks and accents. Call it, do not
 * implement it: methods will be added.
 *
 * <p>The provider takes its own query apart after decoding it, so columns and values that hold {@code &} or {@code =} cannot be asked for:
 * they are an {@link IllegalArgumentException} here instead of another question there.
 */
public interface TabularQuery {

    /**
     * Keeps rows by the value of a column, and those of earlier calls.
     *
     * @param column heading of the column
     * @param operator how it is compared
     * @param values one text, number, boolean or day; none for presence and absence, any number for lists
     * @return this
     * @throws IllegalArgumentException when the values do not fit the operator, or the provider would misread one
     */
    TabularQuery where(String column, TabularOperator operator, Object... values);

    /**
     * Keeps rows that satisfy one of several conditions, in the provider's own language, such as
     * {@code commune__exact.Lille,and(annee__less.2020,nom__isnotnull)}.
     *
     * @param conditions what stands between the parentheses of {@code or=(…)}
     * @return this
     * @throws IllegalArgumentException when it is blank, or the provider would misread it
     */
    TabularQuery rawAnyOf(String conditions);

    /**
     * Selects columns, besides those of earlier calls; all unless set.
     *
     * @param columns headings
     * @return this
     * @throws IllegalArgumentException when there is none, or one is blank or holds a comma or a double quote
     */
    TabularQuery select(String... columns);

    /**
     * Orders the rows by a column; by their place in the file unless set.
     *
     * @param column heading of the column
     * @return this
     */
    TabularQuery sortBy(String column);

    /**
     * Orders the rows by a column, greatest first.
     *
     * @param column heading of the column
     * @return this
     */
    TabularQuery sortByDescending(String column);

    /**
     * Sets how many rows one request brings. One alone is not possible: the provider then answers that there is none.
     *
     * @param rows 2 to 50; 50 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    TabularQuery pageSize(int rows);

    /**
     * Begins where an earlier list stopped.
     *
     * @param cursor from a {@link io.github.melsdk.core.Page} of the same query
     * @return this
     * @throws IllegalArgumentException when it is no cursor of such a list
     */
    TabularQuery startingAt(String cursor);

    /**
     * Sets what every row carries as its origin, from {@link DataGouvClient#describe}.
     *
     * @param origin producer, licence, last update; unknown unless set
     * @return this
     */
    TabularQuery attribution(Attribution origin);
}
