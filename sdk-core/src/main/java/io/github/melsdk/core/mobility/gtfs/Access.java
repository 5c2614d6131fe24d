package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.WireConstant;

/** Whether something is possible. The wire text is the number of GTFS. */
public enum Access implements WireConstant {
    /** Unknown. */
    UNKNOWN(0),
    /** It is. */
    YES(1),
    /** It is not. */
    NO(2);

    private final String wire;

    Access(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
