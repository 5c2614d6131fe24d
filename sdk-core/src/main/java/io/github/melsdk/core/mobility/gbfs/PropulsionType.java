package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.WireConstant;

/** What moves a vehicle. */
public enum PropulsionType implements WireConstant {
    /** Legs. */
    HUMAN("human"),
    /** Legs, helped by an electric motor. */
    ELECTRIC_ASSIST("electric_assist"),
    /** An electric motor. */
    ELECTRIC("electric"),
    /** A petrol engine. */
    COMBUSTION("combustion"),
    /** A diesel engine. */
    COMBUSTION_DIESEL("combustion_diesel"),
    /** An engine and a motor, without a plug. */
    HYBRID("hybrid"),
    /** An engine and a motor, with a plug. */
    PLUG_IN_HYBRID("plug_in_hybrid"),
    /** A fuel cell. */
    HYDROGEN_FUEL_CELL("hydrogen_fuel_cell");

    private final String wire;

    PropulsionType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
