package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** Whether an event takes place as announced. */
public enum EventStatus implements WireConstant {
    /** As announced. */
    SCHEDULED("1"),
    /** At another time than first announced. */
    RESCHEDULED("2"),
    /** Online instead of on site. */
    MOVED_ONLINE("3"),
    /** Postponed. */
    POSTPONED("4"),
    /** No place is left. */
    FULL("5"),
    /** Cancelled. */
    CANCELLED("6");

    private final String wire;

    EventStatus(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
