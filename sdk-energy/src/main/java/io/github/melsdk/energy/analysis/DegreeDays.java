package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.DailyTemperature;
import io.github.melsdk.energy.Energy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The heating degree days of a period. They carry their method and base, as sums with different ones must never meet.
 *
 * @param method how each day is computed
 * @param base the base temperature in degrees Celsius
 * @param sum the degree days of the known days
 * @param knownDays how many days are known
 * @param missingDays how many days of the period are not
 */
public record DegreeDays(
        @JsonProperty("method") DegreeDayMethod method,
        @JsonProperty("base") double base,
        @JsonProperty("sum") double sum,
        @JsonProperty("knownDays") int knownDays,
        @JsonProperty("missingDays") int missingDays) {

    /** The base temperature of the unified degree days in France, in degrees Celsius. */
    public static final double FRENCH_BASE = 18;

    /**
     * Adds the degree days of a period up.
     *
     * @param temperatures the days; those outside of the period are ignored
     * @param period the period; each of its days without a temperature is missing
     * @param method how each day is computed
     * @param base the base temperature in degrees Celsius
     * @return the degree days
     */
    public static DegreeDays of(
            Collection<DailyTemperature> temperatures, DateRange period, DegreeDayMethod method, double base) {
        Set<LocalDate> open = new HashSet<>(period.days());
        int days = open.size();
        double sum = 0;
        for (DailyTemperature day : temperatures) {
            OptionalDouble heating = open.contains(day.date()) ? method.heating(day, base) : OptionalDouble.empty();
            if (heating.isPresent()) {
                open.remove(day.date());
                sum += heating.getAsDouble();
            }
        }
        return new DegreeDays(method, base, sum, days - open.size(), open.size());
    }

    /**
     * Tells whether every day of the period is known, and there is at least one.
     *
     * @return false if a day is missing
     */
    public boolean isComplete() {
        return missingDays == 0 && knownDays > 0;
    }

    /**
     * Adds another period.
     *
     * @param other degree days of the same method and base
     * @return both together
     * @throws IllegalArgumentException if method or base differ
     */
    public DegreeDays plus(DegreeDays other) {
        requireComparable(other);
        return new DegreeDays(
                method, base, sum + other.sum, knownDays + other.knownDays, missingDays + other.missingDays);
    }

    /**
     * Corrects the energy of this period for the weather: fixed + heating · reference / this. Which reference is taken, for
     * example the mean of 1991 to 2020, is a convention to be stated with the result.
     *
     * @param fixed the part that does not depend on the weather, such as hot water
     * @param heating the part that heats
     * @param reference the degree days of the reference period, of the same method and base
     * @return the energy as it would have been in the reference weather
     * @throws IllegalArgumentException if method or base differ, a day is missing in one, or this period has no degree
     *     days
     */
    public Energy correct(Energy fixed, Energy heating, DegreeDays reference) {
        requireComparable(reference);
        if (!isComplete() || !reference.isComplete() || sum <= 0) {
            throw new IllegalArgumentException("A correction needs two complete periods and degree days above zero, but"
                    + " they are " + this + " and " + reference);
        }
        return fixed.plus(heating.times(reference.sum / sum));
    }

    private void requireComparable(DegreeDays other) {
        if (method != other.method || base != other.base) {
            throw new IllegalArgumentException("Degree days of " + method + " with base " + base
                    + " °C cannot be combined with those of " + other.method + " with base " + other.base + " °C");
        }
    }
}
