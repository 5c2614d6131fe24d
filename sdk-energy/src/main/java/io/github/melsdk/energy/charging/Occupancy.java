package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Whether somebody uses a charge point ({@code occupation_pdc}). */
public enum Occupancy implements WireConstant {
    /** Nobody. */
    FREE("libre"),
    /** Somebody. */
    OCCUPIED("occupe"),
    /** Somebody booked it. */
    RESERVED("reserve"),
    /** The operator does not know. */
    UNKNOWN("inconnu");

    private final String wire;

    Occupancy(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
