package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.model.WireConstant;

/** How a query treats a counted value. */
public enum FacetState implements WireConstant {
    /** It is only counted. */
    DISPLAYED("displayed"),
    /** Records with it are kept. */
    REFINED("refined"),
    /** Records with it are left out. */
    EXCLUDED("excluded");

    private final String wire;

    FacetState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
