package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** Side of a module. */
public enum ModuleRole implements WireConstant {
    /** Gives data to those who ask. */
    SENDER,
    /** Takes data that are pushed. */
    RECEIVER;

    @Override
    public String wire() {
        return name();
    }
}
