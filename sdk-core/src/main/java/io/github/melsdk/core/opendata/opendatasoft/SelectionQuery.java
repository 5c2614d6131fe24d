package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Locale;

/**
 * What shapes the results of a query. Call it, do not implement it: methods will be added.
 *
 * @param <Q> the query itself
 */
public interface SelectionQuery<Q extends SelectionQuery<Q>> extends FilterQuery<Q> {

    /**
     * Selects what each result holds; all fields unless set.
     *
     * @param parts fields, functions, aggregates, aliases
     * @return this
     */
    Q select(Selectable... parts);

    /**
     * Selects fields by their technical names.
     *
     * @param fields names
     * @return this
     * @throws IllegalArgumentException when a name is blank
     */
    Q selectFields(String... fields);

    /**
     * Selects what a clause of the caller says, after what else is selected.
     *
     * @param odsql a complete {@code select} clause
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    Q rawSelect(String odsql);

    /**
     * Makes one result per group. A plain field that is selected must be one of the keys.
     *
     * @param keys fields, functions, ranges, clusters
     * @return this
     */
    Q groupBy(Groupable... keys);

    /**
     * Makes one result per group of a clause of the caller, after the other keys.
     *
     * @param odsql a complete {@code group_by} clause
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    Q rawGroupBy(String odsql);

    /**
     * Orders the results. Aggregates come before fields. Text fields are meant for it only when they have the annotation {@code
     * sortable}.
     *
     * @param keys ascending unless written as {@link Expression#descending()}
     * @return this
     */
    Q orderBy(Orderable... keys);

    /**
     * Orders the results by a clause of the caller, after the other keys.
     *
     * @param odsql a complete {@code order_by} clause
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    Q rawOrderBy(String odsql);

    /**
     * Sets the language of names of days and months, and of texts that the portal has in several languages.
     *
     * @param language one of en, fr, nl, pt, it, ar, de, es, ca, eu, sv; French unless set
     * @return this
     * @throws IllegalArgumentException when the locale has no language
     */
    Q lang(Locale language);
}
