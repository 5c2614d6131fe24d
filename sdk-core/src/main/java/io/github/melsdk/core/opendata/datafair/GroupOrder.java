package io.github.melsdk.core.opendata.datafair;

/** How groups are ordered. */
public enum GroupOrder {
    /** By number of lines, smallest first. */
    COUNT("count"),
    /** By number of lines, greatest first. */
    COUNT_DESCENDING("-count"),
    /** By value. */
    VALUE("key"),
    /** By value, greatest first. */
    VALUE_DESCENDING("-key"),
    /** By the metric, smallest first. */
    METRIC("metric"),
    /** By the metric, greatest first. */
    METRIC_DESCENDING("-metric");

    private final String wire;

    GroupOrder(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
