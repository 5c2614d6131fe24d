package io.github.melsdk.energy;

/** How a value of a series came to be, from the surest to what cannot be known. */
public enum Quality {
    /** Read by a meter, or published as definitive. */
    MEASURED(0),
    /** Computed, filled, spread over a finer step, provisional or corrected: there is a value, but no meter gave it. */
    ESTIMATED(1),
    /** There is no value. That is not zero. */
    MISSING(2),
    /** There is a value, but statistical secrecy hides it. That is neither zero nor missing. */
    SECRET(3);

    private final byte code;

    Quality(int code) {
        this.code = (byte) code;
    }

    /**
     * Tells whether a value comes with this quality.
     *
     * @return true for {@link #MEASURED} and {@link #ESTIMATED}
     */
    public boolean hasValue() {
        return this == MEASURED || this == ESTIMATED;
    }

    byte code() {
        return code;
    }

    static Quality of(byte code) {
        return switch (code) {
            case 0 -> MEASURED;
            case 1 -> ESTIMATED;
            case 2 -> MISSING;
            default -> SECRET;
        };
    }
}
