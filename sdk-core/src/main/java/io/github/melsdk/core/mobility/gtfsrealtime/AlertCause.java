package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** Why something is not as usual. The wire text is the number of the constant. */
public enum AlertCause implements WireConstant {
    /** Unknown. */
    UNKNOWN_CAUSE(1),
    /** Another cause. */
    OTHER_CAUSE(2),
    /** A technical problem. */
    TECHNICAL_PROBLEM(3),
    /** A strike. */
    STRIKE(4),
    /** A demonstration. */
    DEMONSTRATION(5),
    /** An accident. */
    ACCIDENT(6),
    /** A holiday. */
    HOLIDAY(7),
    /** The weather. */
    WEATHER(8),
    /** Maintenance. */
    MAINTENANCE(9),
    /** Roadworks or building works. */
    CONSTRUCTION(10),
    /** The police. */
    POLICE_ACTIVITY(11),
    /** Somebody who needed a doctor. */
    MEDICAL_EMERGENCY(12);

    private final String wire;

    AlertCause(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
