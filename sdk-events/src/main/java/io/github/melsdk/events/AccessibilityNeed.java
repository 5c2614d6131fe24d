package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** A need that an event takes into account. */
public enum AccessibilityNeed implements WireConstant {
    /** Hearing impairment. */
    HEARING("hi"),
    /** Visual impairment. */
    VISUAL("vi"),
    /** Psychic impairment. */
    PSYCHIC("pi"),
    /** Motor impairment. */
    MOTOR("mi"),
    /** Intellectual impairment. */
    INTELLECTUAL("ii");

    private final String wire;

    AccessibilityNeed(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
