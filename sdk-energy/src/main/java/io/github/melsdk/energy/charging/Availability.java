package io.github.melsdk.energy.charging;

/** Whether one can charge at a point now. */
public enum Availability {
    /** It works, as far as its operator knows, and nobody uses it. */
    FREE,
    /** Somebody uses it. */
    OCCUPIED,
    /** Somebody booked it. */
    RESERVED,
    /** It does not work. */
    OUT_OF_SERVICE,
    /** Nothing is known, or what is known is too old. */
    UNKNOWN
}
