package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How much of a series is known.
 *
 * @param measured how many intervals have a measured value
 * @param estimated how many intervals have an estimated value
 * @param missing how many intervals have no value
 * @param hidden how many intervals have a value that secrecy hides
 * @param share the part of the time that the measured and estimated intervals take, 0 to 1; 0 for an empty series
 */
public record Coverage(
        @JsonProperty("measured") int measured,
        @JsonProperty("estimated") int estimated,
        @JsonProperty("missing") int missing,
        @JsonProperty("hidden") int hidden,
        @JsonProperty("share") double share) {

    private static final double PERCENT = 100;

    /**
     * Returns how many intervals have a value.
     *
     * @return measured and estimated ones
     */
    public int known() {
        return measured + estimated;
    }

    /**
     * Tells whether every interval has a value, and there is at least one.
     *
     * @return false if a value is missing or secret, or there is none at all
     */
    public boolean isComplete() {
        return missing == 0 && hidden == 0 && known() > 0;
    }

    /** Returns for people what is known, such as {@code 6 of 7 values, 85.7 % of the time, 2 estimated}. */
    @Override
    public String toString() {
        int all = known() + missing + hidden;
        String text = String.format(Locale.ROOT, "%d of %d values, %.1f %% of the time", known(), all, share * PERCENT);
        return text
                + (estimated == 0 ? "" : ", " + estimated + " estimated")
                + (hidden == 0 ? "" : ", " + hidden + " secret");
    }
}
