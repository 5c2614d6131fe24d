package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.WireConstant;

/** What an exception of the calendar does. The wire text is the number of GTFS. */
public enum ServiceChange implements WireConstant {
    /** The service runs on that day. */
    ADDED(1),
    /** The service does not run on that day. */
    REMOVED(2);

    private final String wire;

    ServiceChange(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
