package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Whether one connector works ({@code etat_prise_…}). */
public enum ConnectorState implements WireConstant {
    /** It works. */
    WORKING("fonctionnel"),
    /** It does not. */
    OUT_OF_SERVICE("hors_service"),
    /** The operator does not know. */
    UNKNOWN("inconnu");

    private final String wire;

    ConnectorState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
