package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The ages that an event is for.
 *
 * @param min youngest age in years, null if there is no lower bound
 * @param max oldest age in years, null if there is no upper bound
 */
public record AgeRange(
        @JsonProperty("min") @Nullable Integer min,
        @JsonProperty("max") @Nullable Integer max) {

    private static final AgeRange ANY = new AgeRange(null, null);

    /**
     * Returns the range without bounds.
     *
     * @return every age
     */
    public static AgeRange any() {
        return ANY;
    }

    /**
     * Tells whether an age is within the bounds.
     *
     * @param years an age in years
     * @return true if it is
     */
    public boolean contains(int years) {
        return (min == null || years >= min) && (max == null || years <= max);
    }
}
