package io.github.melsdk.energy.analysis;

import java.util.Optional;

/**
 * How the electricity grid fares in an hour, in the terms of Ecowatt.
 *
 * @see <a href="https://www.monecowatt.fr">Ecowatt</a>
 */
public enum GridSignal {
    /** Decarbonised production is abundant: a good hour to use electricity (Ecowatt 0, since version 5). */
    ABUNDANT(0),
    /** No alert (Ecowatt 1, green). */
    NORMAL(1),
    /** Under strain: saving is welcome (Ecowatt 2, orange). */
    STRAINED(2),
    /** Cuts cannot be avoided without saving (Ecowatt 3, red). */
    CRITICAL(3);

    private final int ecowatt;

    GridSignal(int ecowatt) {
        this.ecowatt = ecowatt;
    }

    /**
     * Returns the signal of an Ecowatt value.
     *
     * @param level the level of an hour or of a day, 0 to 3
     * @return the signal; empty for a value that is not known
     */
    public static Optional<GridSignal> ofEcowatt(int level) {
        for (GridSignal signal : values()) {
            if (signal.ecowatt == level) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }
}
