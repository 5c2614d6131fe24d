package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a series, which never passes for more than it is: it says how much of the time it covers, and a sum of no
 * value at all is not a number instead of zero.
 *
 * @param sum the sum of the values that are known; null if none is
 * @param coverage how much of the series is known
 */
public record EnergyTotal(
        @JsonProperty("sum") @Nullable Energy sum,
        @JsonProperty("coverage") Coverage coverage) {

    /**
     * Returns the total if nothing is missing.
     *
     * @return the total; empty if a value is missing or secret, or the series is empty
     */
    public Optional<Energy> complete() {
        return isComplete() ? known() : Optional.empty();
    }

    /**
     * Returns the sum of what is known, complete or not.
     *
     * @return the sum; empty if no value is known
     */
    public Optional<Energy> known() {
        return Optional.ofNullable(sum);
    }

    /**
     * Tells whether the sum is the total of the whole series.
     *
     * @return false if a value is missing or secret, or the series is empty
     */
    public boolean isComplete() {
        return coverage.isComplete();
    }

    /**
     * Returns the sum of what is known. See {@link #isComplete()}.
     *
     * @return Wh; {@link Double#NaN} if no value is known
     */
    public double wattHours() {
        return sum == null ? Double.NaN : sum.wattHours();
    }

    /**
     * Returns the sum of what is known. See {@link #isComplete()}.
     *
     * @return kWh; {@link Double#NaN} if no value is known
     */
    public double kilowattHours() {
        return sum == null ? Double.NaN : sum.kilowattHours();
    }

    /**
     * Returns the sum of what is known. See {@link #isComplete()}.
     *
     * @return MWh; {@link Double#NaN} if no value is known
     */
    public double megawattHours() {
        return sum == null ? Double.NaN : sum.megawattHours();
    }

    /** Returns the sum for people; an incomplete one says so, such as {@code 61.2 kWh (6 of 7 values, 85.7 % of the time)}. */
    @Override
    public String toString() {
        String amount = sum == null ? "unknown" : sum.toString();
        return isComplete() && coverage.estimated() == 0 ? amount : amount + " (" + coverage + ")";
    }
}
