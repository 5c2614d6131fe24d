package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** How an event is attended. */
public enum Attendance implements WireConstant {
    /** On site. */
    OFFLINE("1"),
    /** Online only. */
    ONLINE("2"),
    /** On site and online. */
    MIXED("3");

    private final String wire;

    Attendance(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
