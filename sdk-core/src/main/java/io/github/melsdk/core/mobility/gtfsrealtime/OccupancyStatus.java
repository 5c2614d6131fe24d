package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** How full a vehicle is. The wire text is the number of the constant. */
public enum OccupancyStatus implements WireConstant {
    /** Hardly anybody. */
    EMPTY(0),
    /** Many seats are free. */
    MANY_SEATS_AVAILABLE(1),
    /** Some seats are free. */
    FEW_SEATS_AVAILABLE(2),
    /** One can stand. */
    STANDING_ROOM_ONLY(3),
    /** One can hardly stand. */
    CRUSHED_STANDING_ROOM_ONLY(4),
    /** Full. */
    FULL(5),
    /** Nobody may get in. */
    NOT_ACCEPTING_PASSENGERS(6),
    /** Unknown. */
    NO_DATA_AVAILABLE(7),
    /** Nobody ever may get in. */
    NOT_BOARDABLE(8);

    private final String wire;

    OccupancyStatus(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
