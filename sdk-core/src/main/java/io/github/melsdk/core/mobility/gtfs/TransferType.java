package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.WireConstant;

/** How to change from one line to another. The wire text is the number of GTFS. */
public enum TransferType implements WireConstant {
    /** Here it is easy. */
    RECOMMENDED(0),
    /** The other one waits. */
    TIMED(1),
    /** It takes a time. */
    MINIMUM_TIME(2),
    /** Not here. */
    IMPOSSIBLE(3),
    /** Passengers stay in the vehicle. */
    IN_SEAT(4),
    /** The vehicle goes on, passengers get out. */
    IN_SEAT_NOT_ALLOWED(5);

    private final String wire;

    TransferType(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
