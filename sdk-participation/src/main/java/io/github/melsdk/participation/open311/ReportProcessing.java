package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.WireConstant;

/** When the identifier of a sent report is known. */
public enum ReportProcessing implements WireConstant {
    /** At once. */
    REALTIME("realtime"),
    /** Later: the server gives a token first. */
    BATCH("batch"),
    /** Never: such reports cannot be followed. */
    BLACKBOX("blackbox");

    private final String wire;

    ReportProcessing(String wire) {
        this.wire = wire;
    }

    /** Returns the constant in the provider's spelling. */
    @Override
    public String wire() {
        return wire;
    }
}
