package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.WireConstant;

/** Whether a city still works on a report. */
public enum ReportStatus implements WireConstant {
    /** It does. */
    OPEN("open"),
    /** It does not any more. */
    CLOSED("closed");

    private final String wire;

    ReportStatus(String wire) {
        this.wire = wire;
    }

    /** Returns the constant in the provider's spelling. */
    @Override
    public String wire() {
        return wire;
    }
}
