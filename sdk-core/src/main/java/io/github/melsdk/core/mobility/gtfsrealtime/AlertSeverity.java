package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** How much something matters. The wire text is the number of the constant. */
public enum AlertSeverity implements WireConstant {
    /** Unknown. */
    UNKNOWN_SEVERITY(1),
    /** Good to know. */
    INFO(2),
    /** It may concern a journey. */
    WARNING(3),
    /** It does concern journeys. */
    SEVERE(4);

    private final String wire;

    AlertSeverity(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
