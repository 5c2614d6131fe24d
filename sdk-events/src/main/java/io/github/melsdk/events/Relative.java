package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** How the timings of an event lie relative to the present moment. */
public enum Relative implements WireConstant {
    /** All timings are over. */
    PASSED("passed"),
    /** Some timings are over, some are to come. */
    CURRENT("current"),
    /** All timings are to come. */
    UPCOMING("upcoming");

    private final String wire;

    Relative(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
