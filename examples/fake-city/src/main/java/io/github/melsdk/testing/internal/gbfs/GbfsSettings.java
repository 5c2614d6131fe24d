package io.github.melsdk.testing.internal.gbfs;

import java.util.Set;

/**
 * How the system publishes. Immutable.
 *
 * @param version {@code 1.0}, {@code 2.3} or {@code 3.0}
 * @param language the language level of the discovery file before version 3
 * @param everything whether all optional feeds are published
 * @param deviations what the feeds do wrong
 */
public record GbfsSettings(String version, String language, boolean everything, Set<Deviation> deviations) {

    /** What real feeds do wrong. */
    public enum Deviation {
        /** Identifiers of stations are numbers. */
        NUMERIC_IDS,
        /** Booleans are 0 and 1. */
        NUMERIC_BOOLEANS,
        /** Some counts are negative. */
        NEGATIVE_COUNTS,
        /** {@code last_reported} is 0, in milliseconds or in the future, in turns. */
        STRANGE_TIMES,
        /** Feeds have names of their own. */
        OTHER_NAMES,
        /** Neither file says its version. */
        NO_VERSION,
        /** Capacities are 0 or absent. */
        NO_CAPACITY,
        /** Names and texts hold HTML. */
        HTML
    }

    /** Copies the set. */
    public GbfsSettings {
        deviations = Set.copyOf(deviations);
    }

    boolean has(Deviation deviation) {
        return deviations.contains(deviation);
    }

    boolean third() {
        return version.startsWith("3");
    }

    boolean first() {
        return version.startsWith("1");
    }
}
