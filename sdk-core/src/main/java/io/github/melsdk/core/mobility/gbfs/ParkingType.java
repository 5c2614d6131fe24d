package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.WireConstant;

/** Where a station is. */
public enum ParkingType implements WireConstant {
    /** A car park above ground. */
    PARKING_LOT("parking_lot"),
    /** The street. */
    STREET_PARKING("street_parking"),
    /** A car park below ground. */
    UNDERGROUND_PARKING("underground_parking"),
    /** The pavement. */
    SIDEWALK_PARKING("sidewalk_parking"),
    /** Somewhere else. */
    OTHER("other");

    private final String wire;

    ParkingType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
