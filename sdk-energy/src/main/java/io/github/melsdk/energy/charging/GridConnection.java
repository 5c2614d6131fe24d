package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** How a station is connected to the grid ({@code raccordement}). */
public enum GridConnection implements WireConstant {
    /** By a delivery point of its own. */
    DIRECT("Direct"),
    /** Behind the meter of another consumer. */
    INDIRECT("Indirect");

    private final String wire;

    GridConnection(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
