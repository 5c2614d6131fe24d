package io.github.melsdk.energy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/** Energies over intervals: consumption, production, injection, each day or half hour. */
public final class EnergySeries extends Series<EnergyReading, EnergySeries> {

    private EnergySeries(ZoneId zone, Cells cells) {
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
     * @param wattHours the energies in Wh, measured; {@link Double#NaN} where one is missing
     * @return the series
     * @throws IllegalArgumentException if the step is not positive or a value is infinite
     */
    public static EnergySeries ofWattHours(ZonedDateTime start, Duration step, double... wattHours) {
        return new EnergySeries(start.getZone(), SeriesBuilder.regular(start, step, wattHours));
    }

    /**
     * Returns a series of local days.
     *
     * @param firstDay the first day
     * @param zone whose calendar the days are taken from
     * @param wattHours the energies in Wh, measured; {@link Double#NaN} where one is missing
     * @return the series
     * @throws IllegalArgumentException if a value is infinite
     */
    public static EnergySeries ofDays(LocalDate firstDay, ZoneId zone, double... wattHours) {
        return new EnergySeries(zone, SeriesBuilder.days(firstDay, zone, wattHours));
    }

    @Override
    EnergySeries with(Cells changed) {
        return new EnergySeries(zone(), changed);
    }

    @Override
    boolean sums() {
        return true;
    }

    @Override
    EnergyReading reading(int index, ZonedDateTime start, ZonedDateTime end) {
        return new EnergyReading(start, end, Energy.wattHours(cells().value(index)), cells().quality(index));
    }

    /**
     * Returns the energy of an interval as a bare number, for loops over many.
     *
     * @param index of the interval, from 0
     * @return Wh; {@link Double#NaN} if missing or secret
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public double wattHours(int index) {
        return cells().value(Objects.checkIndex(index, size()));
    }

    /**
     * Returns the energies as bare numbers.
     *
     * @return a new array of Wh; {@link Double#NaN} where missing or secret
     */
    public double[] toWattHours() {
        return cells().copyOfValues();
    }

    /**
     * Adds the known values up.
     *
     * @return the sum, which says how much of the series it covers
     */
    public EnergyTotal total() {
        Coverage coverage = coverage();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            double value = cells().value(i);
            sum += Double.isNaN(value) ? 0 : value;
        }
        return new EnergyTotal(coverage.known() == 0 ? null : Energy.wattHours(sum), coverage);
    }

    /**
     * Returns the mean power over each interval.
     *
     * @return the powers, with the same intervals and qualities
     */
    public PowerSeries toMeanPower() {
        return PowerSeries.of(zone(), Conversions.toWatts(cells()));
    }

    static EnergySeries of(ZoneId zone, Cells cells) {
        return new EnergySeries(zone, cells);
    }

    /** Takes the values of a series one by one, in any order. */
    public static final class Builder extends SeriesBuilder<Energy, EnergySeries, Builder> {
        private Builder(ZoneId zone) {
            super(zone);
        }

        @Override
        double number(Energy value) {
            return value.wattHours();
        }

        @Override
        EnergySeries series(ZoneId zone, Cells cells) {
            return new EnergySeries(zone, cells);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
