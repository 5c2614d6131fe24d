package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Whether a charge point works ({@code etat_pdc}). */
public enum OperatingState implements WireConstant {
    /** It works. */
    IN_SERVICE("en_service"),
    /** It does not. */
    OUT_OF_SERVICE("hors_service"),
    /** The operator does not know. */
    UNKNOWN("inconnu");

    private final String wire;

    OperatingState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
