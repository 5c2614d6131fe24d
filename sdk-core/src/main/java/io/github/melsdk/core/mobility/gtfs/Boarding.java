package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.WireConstant;

/** Whether one can get in or out. The wire text is the number of GTFS. */
public enum Boarding implements WireConstant {
    /** As usual. */
    REGULAR(0),
    /** Not here. */
    NONE(1),
    /** After a call to the agency. */
    PHONE_AGENCY(2),
    /** After a word with the driver. */
    ASK_DRIVER(3);

    private final String wire;

    Boarding(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
