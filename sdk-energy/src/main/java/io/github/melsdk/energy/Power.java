package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Locale;

/**
 * A power. It may be negative, as an export is.
 *
 * @param watts the power in W, finite
 */
public record Power(@JsonProperty("watts") double watts) implements Comparable<Power> {

    /** No power: a known value, never a stand-in for an unknown one. */
    public static final Power ZERO = new Power(0);

    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * Checks the power.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public Power {
        if (!Double.isFinite(watts)) {
            throw new IllegalArgumentException("A power must be a finite number, but it is " + watts + " W");
        }
        watts += 0.0; // makes -0.0 equal to 0.0
    }

    /**
     * Returns a power given in watts.
     *
     * @param watts the power in W
     * @return the power
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Power watts(double watts) {
        return new Power(watts);
    }

    /**
     * Returns a power given in kilowatts.
     *
     * @param kilowatts the power in kW
     * @return the power
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Power kilowatts(double kilowatts) {
        return new Power(kilowatts * KILO);
    }

    /**
     * Returns a power given in megawatts.
     *
     * @param megawatts the power in MW
     * @return the power
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    public static Power megawatts(double megawatts) {
        return new Power(megawatts * MEGA);
    }

    /**
     * Returns the power in kilowatts.
     *
     * @return kW
     */
    public double kilowatts() {
        return watts / KILO;
    }

    /**
     * Returns the power in megawatts.
     *
     * @return MW
     */
    public double megawatts() {
        return watts / MEGA;
    }

    /**
     * Adds a power.
     *
     * @param other what to add
     * @return the sum
     */
    public Power plus(Power other) {
        return new Power(watts + other.watts);
    }

    /**
     * Takes a power away.
     *
     * @param other what to take away
     * @return the difference, negative if {@code other} is the larger
     */
    public Power minus(Power other) {
        return new Power(watts - other.watts);
    }

    /**
     * Multiplies by a factor.
     *
     * @param factor a finite factor
     * @return the product
     * @throws IllegalArgumentException if the factor is infinite or not a number
     */
    public Power times(double factor) {
        return new Power(watts * factor);
    }

    /**
     * Returns the energy that this power gives in a time.
     *
     * @param time how long it flows
     * @return the energy
     */
    public Energy during(Duration time) {
        return Energy.wattHours(watts * time.toSeconds() / SECONDS_PER_HOUR);
    }

    @Override
    public int compareTo(Power other) {
        return Double.compare(watts, other.watts);
    }

    /** Returns the power for people, such as {@code 420 W}, {@code 3.2 kW} or {@code 812.0 MW}. */
    @Override
    public String toString() {
        double amount = Math.abs(watts);
        if (amount < KILO) {
            return String.format(Locale.ROOT, "%.0f W", watts);
        }
        return amount < MEGA
                ? String.format(Locale.ROOT, "%.1f kW", kilowatts())
                : String.format(Locale.ROOT, "%.1f MW", megawatts());
    }
}
