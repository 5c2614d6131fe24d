package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** How the traffic flows. The wire text is the number of the constant. */
public enum CongestionLevel implements WireConstant {
    /** Unknown. */
    UNKNOWN_CONGESTION_LEVEL(0),
    /** It flows. */
    RUNNING_SMOOTHLY(1),
    /** It stops and goes. */
    STOP_AND_GO(2),
    /** It is dense. */
    CONGESTION(3),
    /** People leave their cars. */
    SEVERE_CONGESTION(4);

    private final String wire;

    CongestionLevel(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
