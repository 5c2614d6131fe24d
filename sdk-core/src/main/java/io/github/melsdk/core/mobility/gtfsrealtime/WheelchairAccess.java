package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** Whether a vehicle takes wheelchairs. The wire text is the number of the constant. */
public enum WheelchairAccess implements WireConstant {
    /** Nothing beyond the timetable. */
    NO_VALUE(0),
    /** Unknown. */
    UNKNOWN(1),
    /** It does. */
    WHEELCHAIR_ACCESSIBLE(2),
    /** It does not. */
    WHEELCHAIR_INACCESSIBLE(3);

    private final String wire;

    WheelchairAccess(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
