package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** Whether a feed is whole. The wire text is the number of the constant. */
public enum Incrementality implements WireConstant {
    /** The feed replaces the one before. */
    FULL_DATASET(0),
    /** The feed changes the one before; the standard does not say how, and nobody should publish it. */
    DIFFERENTIAL(1);

    private final String wire;

    Incrementality(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
