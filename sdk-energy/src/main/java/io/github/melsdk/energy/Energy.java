package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;

/**
 * An amount of energy. It may be negative, as a difference or an export is.
 *
 * @param wattHours the amount in Wh, finite
 */
public record Energy(@JsonProperty("wattHours") double wattHours) implements Comparable<Energy> {

    /** Nothing at all: a known amount, never a stand-in for an unknown one. */
    public static final Energy ZERO = new Energy(0);

    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public Energy {
        if (!Double.isFinite(wattHours)) {
            throw new IllegalArgumentException("An energy must be a finite number, but it is " + wattHours + " Wh");
        }
        wattHours += 0.0; // makes -0.0 equal to 0.0
    }

    /**
     * Returns an energy given in watt-hours.
     *
     * @param wattHours the amount in Wh
     * @return the energy
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Energy wattHours(double wattHours) {
        return new Energy(wattHours);
    }

    /**
     * Returns an energy given in kilowatt-hours.
     *
     * @param kilowattHours the amount in kWh
     * @return the energy
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Energy kilowattHours(double kilowattHours) {
        return new Energy(kilowattHours * KILO);
    }

    /**
     * Returns an energy given in megawatt-hours.
     *
     * @param megawattHours the amount in MWh
     * @return the energy
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Energy megawattHours(double megawattHours) {
        return new Energy(megawattHours * MEGA);
    }

    /**
     * Returns the amount in kilowatt-hours.
     *
     * @return kWh
     */
    public double kilowattHours() {
        return wattHours / KILO;
    }

    /**
     * Returns the amount in megawatt-hours.
     *
     * @return MWh
     */
    public double megawattHours() {
        return wattHours / MEGA;
    }

    /**
     * Adds an energy.
     *
     * @param other what to add
     * @return the sum
     */
    public Energy plus(Energy other) {
        return new Energy(wattHours + other.wattHours);
    }

    /**
     * Takes an energy away.
     *
     * @param other what to take away
     * @return the difference, negative if {@code other} is the larger
     */
    public Energy minus(Energy other) {
        return new Energy(wattHours - other.wattHours);
    }

    /**
     * Multiplies by a factor.
     *
     * @param factor a finite factor
     * @return the product
     * @throws IllegalArgumentException if the factor is infinite or not a number
     */
    public Energy times(double factor) {
        return new Energy(wattHours * factor);
    }

    /**
     * Returns the mean power at which this energy flows in a time.
     *
     * @param time the time, positive
     * @return the mean power
     * @throws IllegalArgumentException if the time is not positive
     */
    public Power over(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A mean power needs a positive time, but it is " + time);
        }
        return Power.watts(wattHours * SECONDS_PER_HOUR / time.toSeconds());
    }

    @Override
    public int compareTo(Energy other) {
        return Double.compare(wattHours, other.wattHours);
    }

    /** Returns the amount for people, such as {@code 420 Wh}, {@code 11.8 kWh} or {@code 3.2 MWh}. */
    @Override
    public String toString() {
        double amount = Math.abs(wattHours);
        if (amount < KILO) {
            return String.format(Locale.ROOT, "%.0f Wh", wattHours);
        }
        return amount < MEGA
                ? String.format(Locale.ROOT, "%.1f kWh", kilowattHours())
                : String.format(Locale.ROOT, "%.1f MWh", megawattHours());
    }
}
