package io.github.melsdk.core.opendata.opendatasoft;

import java.time.ZoneId;

/**
 * What restricts the records of a query. Set in a lambda; a lambda kept in a variable serves again. Call it, do not implement
 * it: methods will be added.
 *
 * @param <Q> the query itself
 */
public interface FilterQuery<Q extends FilterQuery<Q>> {

    /**
     * Keeps records that satisfy all these conditions, and those of earlier calls.
     *
     * @param conditions written with {@link Odsql}
     * @return this
     */
    Q where(Condition... conditions);

    /**
     * Keeps records that satisfy a condition written by the caller. Never put a value into it by concatenation: write it with
     * {@link Odsql}.
     *
     * @param odsql a complete condition
     * @return this
     * @throws IllegalArgumentException when it is blank
     */
    Q rawWhere(String odsql);

    /**
     * Keeps records with this value of a facet. Several calls are joined with and; values of a disjunctive field with or.
     *
     * @param field technical name of a field that has the annotation {@code facet}
     * @param value a value; a path {@code A/B} for a hierarchical field, {@code 2026/01} for a date
     * @return this
     * @throws IllegalArgumentException when the name is blank or holds a colon
     */
    Q refine(String field, String value);

    /**
     * Leaves records with this value of a facet out.
     *
     * @param field technical name of a field that has the annotation {@code facet}
     * @param value a value
     * @return this
     * @throws IllegalArgumentException when the name is blank or holds a colon
     */
    Q exclude(String field, String value);

    /**
     * Sets the zone in which date-times are written in the answer and in which dates of conditions and groups are read.
     *
     * @param zone UTC unless set
     * @return this
     */
    Q timezone(ZoneId zone);
}
