package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** A length of time in which timings are counted. */
public enum Interval implements WireConstant {
    /** An hour. */
    HOUR("hour"),
    /** A day. */
    DAY("day"),
    /** A week. */
    WEEK("week"),
    /** A month. */
    MONTH("month"),
    /** A year. */
    YEAR("year");

    private final String wire;

    Interval(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
