package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** Whether what is left of removed events is read. */
public enum Removed implements WireConstant {
    /** Present events only. The default. */
    EXCLUDED("0"),
    /** Removed events only. */
    ONLY("1"),
    /** Both. */
    INCLUDED("null");

    private final String wire;

    Removed(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
