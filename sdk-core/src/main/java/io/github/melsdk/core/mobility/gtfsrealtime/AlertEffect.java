package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.WireConstant;

/** What is not as usual. The wire text is the number of the constant. */
public enum AlertEffect implements WireConstant {
    /** Nothing runs. */
    NO_SERVICE(1),
    /** Less runs. */
    REDUCED_SERVICE(2),
    /** Late, so much that it matters. */
    SIGNIFICANT_DELAYS(3),
    /** Another way. */
    DETOUR(4),
    /** More runs. */
    ADDITIONAL_SERVICE(5),
    /** Otherwise than usual. */
    MODIFIED_SERVICE(6),
    /** Another effect. */
    OTHER_EFFECT(7),
    /** Unknown. */
    UNKNOWN_EFFECT(8),
    /** A stop is elsewhere. */
    STOP_MOVED(9),
    /** Everything is as usual. */
    NO_EFFECT(10),
    /** A lift or a ramp is missing. */
    ACCESSIBILITY_ISSUE(11);

    private final String wire;

    AlertEffect(int number) {
        this.wire = Integer.toString(number);
    }

    @Override
    public String wire() {
        return wire;
    }
}
