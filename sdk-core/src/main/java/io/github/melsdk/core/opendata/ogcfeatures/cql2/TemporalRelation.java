package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Locale;

/** Relations of times, named as in CQL2 (Allen's interval relations). */
public enum TemporalRelation {
    /** The first is after the second. */
    AFTER,
    /** The first is before the second. */
    BEFORE,
    /** The second lies in the first. */
    CONTAINS,
    /** They share no time. */
    DISJOINT,
    /** The first lies in the second. */
    DURING,
    /** They are the same. */
    EQUALS,
    /** The second ends the first. */
    FINISHEDBY,
    /** The first ends the second. */
    FINISHES,
    /** They share some time. */
    INTERSECTS,
    /** The first ends where the second begins. */
    MEETS,
    /** The first begins where the second ends. */
    METBY,
    /** The first ends within the second. */
    OVERLAPS,
    /** The second ends within the first. */
    OVERLAPPEDBY,
    /** The second begins the first. */
    STARTEDBY,
    /** The first begins the second. */
    STARTS;

    String text() {
        return "T_" + name();
    }

    /** The JSON names are in camel case where they are two words. */
    String json() {
        String lower = text().toLowerCase(Locale.ROOT);
        return lower.endsWith("by") ? lower.substring(0, lower.length() - 2) + "By" : lower;
    }
}
