package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** Where a vehicle is in relation to its stop. The wire text is the number of the constant. */
public enum VehicleStopStatus implements WireConstant {
    /** It is about to arrive. */
    INCOMING_AT(0),
    /** It stands there. */
    STOPPED_AT(1),
    /** It left the stop before. */
    IN_TRANSIT_TO(2);

    private final String wire;

    VehicleStopStatus(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
