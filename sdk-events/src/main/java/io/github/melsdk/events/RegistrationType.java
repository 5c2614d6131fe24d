package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** A way to register. */
public enum RegistrationType implements WireConstant {
    /** A web page. */
    LINK("link"),
    /** An address for electronic mail. */
    EMAIL("email"),
    /** A telephone number. */
    PHONE("phone");

    private final String wire;

    RegistrationType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
