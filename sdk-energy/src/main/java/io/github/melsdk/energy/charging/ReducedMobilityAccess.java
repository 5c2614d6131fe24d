package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Use by people with reduced mobility ({@code accessibilite_pmr}). */
public enum ReducedMobilityAccess implements WireConstant {
    /** Kept for them. */
    RESERVED("Réservé PMR"),
    /** They can use it, so can others. */
    ACCESSIBLE("Accessible mais non réservé PMR"),
    /** They cannot. */
    NOT_ACCESSIBLE("Non accessible"),
    /** The operator does not know. */
    UNKNOWN("Accessibilité inconnue");

    private final String wire;

    ReducedMobilityAccess(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
