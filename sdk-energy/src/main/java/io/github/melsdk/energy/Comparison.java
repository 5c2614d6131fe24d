package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;

/**
 * Two periods side by side, interval by interval: this winter's months and last winter's. The change is taken over the
 * pairs of which both values are known, so that a hole in one period does not look like a saving.
 *
 * @param current the total of the newer period
 * @param reference the total of the period it is compared with
 * @param pairs how many intervals are known in both
 * @param currentOfPairs the newer period's energy in these intervals
 * @param referenceOfPairs the other period's energy in these intervals
 */
public record Comparison(
        @JsonProperty("current") EnergyTotal current,
        @JsonProperty("reference") EnergyTotal reference,
        @JsonProperty("pairs") int pairs,
        @JsonProperty("currentOfPairs") Energy currentOfPairs,
        @JsonProperty("referenceOfPairs") Energy referenceOfPairs) {

    static Comparison of(EnergySeries current, EnergySeries reference) {
        if (current.size() != reference.size()) {
            throw new IllegalArgumentException("Periods of " + current.size() + " and " + reference.size()
                    + " intervals cannot be compared one by one; resample both, to months for example");
        }
        int pairs = 0;
        double now = 0;
        double before = 0;
        for (int i = 0; i < current.size(); i++) {
            double a = current.wattHours(i);
            double b = reference.wattHours(i);
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                pairs++;
                now += a;
                before += b;
            }
        }
        return new Comparison(
                current.total(), reference.total(), pairs, Energy.wattHours(now), Energy.wattHours(before));
    }

    /**
     * Returns by how much the energy changed, over the intervals known in both periods.
     *
     * @return the newer minus the reference
     */
    public Energy change() {
        return currentOfPairs.minus(referenceOfPairs);
    }

    /**
     * Returns the change in relation to the reference, over the intervals known in both periods.
     *
     * @return for example -0.12 for a saving of 12 %; empty if the reference is zero or no interval is known in both
     */
    public OptionalDouble relativeChange() {
        return pairs == 0 || referenceOfPairs.wattHours() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(change().wattHours() / referenceOfPairs.wattHours());
    }
}
