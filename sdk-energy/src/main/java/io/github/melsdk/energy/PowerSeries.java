package io.github.melsdk.energy;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Mean powers over intervals: a load curve, a production curve. */
public final class PowerSeries extends Series<PowerReading, PowerSeries> {

    private PowerSeries(ZoneId zone, Cells cells) {
        super(zone, cells);
    }

    /**
     * Starts a series, value by value.
     *
     * @param zone whose calendar the series follows
     * @return a builder
     */
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /**
     * Returns a series with a fixed step.
     *
     * @param start when the first interval starts; its zone is the zone of the series
     * @param step the length of each interval, in whole seconds
     * @param watts the mean powers in W, measured; {@link Double#NaN} where one is missing
     * @return the series
     * @throws IllegalArgumentException if the step is not positive or a value is infinite
     */
    public static PowerSeries ofWatts(ZonedDateTime start, Duration step, double... watts) {
        return new PowerSeries(start.getZone(), SeriesBuilder.regular(start, step, watts));
    }

    static PowerSeries of(ZoneId zone, Cells cells) {
        return new PowerSeries(zone, cells);
    }

    @Override
    PowerSeries with(Cells changed) {
        return new PowerSeries(zone(), changed);
    }

    @Override
    boolean sums() {
        return false;
    }

    @Override
    PowerReading reading(int index, ZonedDateTime start, ZonedDateTime end) {
        return new PowerReading(start, end, Power.watts(cells().value(index)), cells().quality(index));
    }

    /**
     * Returns the mean power of an interval as a bare number, for loops over many.
     *
     * @param index of the interval, from 0
     * @return W; {@link Double#NaN} if missing or secret
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public double watts(int index) {
        return cells().value(Objects.checkIndex(index, size()));
    }

    /**
     * Returns the powers as bare numbers.
     *
     * @return a new array of W; {@link Double#NaN} where missing or secret
     */
    public double[] toWatts() {
        return cells().copyOfValues();
    }

    /**
     * Returns the mean over the time for which the power is known.
     *
     * @return the mean, weighted with time; empty if nothing is known. {@link #coverage()} tells how much is
     */
    public Optional<Power> mean() {
        double sum = 0;
        long seconds = 0;
        for (int i = 0; i < size(); i++) {
            double value = cells().value(i);
            if (!Double.isNaN(value)) {
                long length = cells().axis.at(i + 1) - cells().axis.at(i);
                sum += value * length;
                seconds += length;
            }
        }
        return seconds == 0 ? Optional.empty() : Optional.of(Power.watts(sum / seconds));
    }

    /**
     * Returns the interval with the largest mean power, the first of them if there are several.
     *
     * @return the reading; empty if nothing is known
     */
    public Optional<PowerReading> maximum() {
        return stream().reduce((a, b) -> b.power().compareTo(a.power()) > 0 ? b : a);
    }

    /**
     * Returns the interval with the smallest mean power, the first of them if there are several.
     *
     * @return the reading; empty if nothing is known
     */
    public Optional<PowerReading> minimum() {
        return stream().min(Comparator.comparing(PowerReading::power));
    }

    /**
     * Returns the energy of each interval: mean power times duration.
     *
     * @return the energies, with the same intervals and qualities
     */
    public EnergySeries toEnergy() {
        return EnergySeries.of(zone(), Conversions.toWattHours(cells()));
    }

    /** Takes the values of a series one by one, in any order. */
    public static final class Builder extends SeriesBuilder<Power, PowerSeries, Builder> {
        private Builder(ZoneId zone) {
            super(zone);
        }

        @Override
        double number(Power value) {
            return value.watts();
        }

        @Override
        PowerSeries series(ZoneId zone, Cells cells) {
            return new PowerSeries(zone, cells);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
