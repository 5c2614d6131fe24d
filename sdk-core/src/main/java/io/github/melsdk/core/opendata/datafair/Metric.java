package io.github.melsdk.core.opendata.datafair;

/** What the portal computes from the values of a column. */
public enum Metric {
    /** Mean of numbers. */
    AVERAGE("avg"),
    /** Sum of numbers. */
    SUM("sum"),
    /** Smallest number or earliest date. */
    MIN("min"),
    /** Greatest number or latest date. */
    MAX("max"),
    /** Number of distinct values; approximate beyond 40,000. */
    DISTINCT("cardinality"),
    /** Number of values. */
    COUNT("value_count");

    private final String wire;

    Metric(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
