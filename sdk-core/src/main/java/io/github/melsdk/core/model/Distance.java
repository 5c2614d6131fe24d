package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A length on the ground.
 *
 * @param metres the length in metres, finite and not negative
 */
public record Distance(@JsonProperty("metres") double metres) implements Comparable<Distance> {

    private static final double METRES_PER_KILOMETRE = 1000;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is negative, infinite or not a number
     */
    public Distance {
        if (!(metres >= 0) || Double.isInfinite(metres)) {
            throw new IllegalArgumentException(
                    "A distance must be finite and not negative, but it is " + metres + " m");
        }
        metres += 0.0; // makes -0.0 equal to 0.0
    }

    /**
     * Returns a distance given in metres.
     *
     * @param metres the length in metres
     * @return the distance
     * @throws IllegalArgumentException if it is negative, infinite or not a number
     */
    public static Distance metres(double metres) {
        return new Distance(metres);
    }

    /**
     * Returns a distance given in kilometres.
     *
     * @param kilometres the length in kilometres
     * @return the distance
     * @throws IllegalArgumentException if it is negative, infinite or not a number
     */
    public static Distance kilometres(double kilometres) {
        return new Distance(kilometres * METRES_PER_KILOMETRE);
    }

    /**
     * Returns the length in kilometres.
     *
     * @return kilometres
     */
    public double kilometres() {
        return metres / METRES_PER_KILOMETRE;
    }

    @Override
    public int compareTo(Distance other) {
        return Double.compare(metres, other.metres);
    }

    /** Returns the length for people, in metres below one kilometre, such as {@code 350 m} or {@code 2.4 km}. */
    @Override
    public String toString() {
        return Math.round(metres) < METRES_PER_KILOMETRE
                ? Math.round(metres) + " m"
                : String.format(Locale.ROOT, "%.1f km", kilometres());
    }
}
