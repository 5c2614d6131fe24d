package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Who may use a charge point ({@code condition_acces}). */
public enum AccessCondition implements WireConstant {
    /** Everybody. */
    OPEN("Accès libre"),
    /** Some only, such as residents or members. */
    RESTRICTED("Accès réservé");

    private final String wire;

    AccessCondition(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
