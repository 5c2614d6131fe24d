package io.github.melsdk.energy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
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
     * Adds the known values of several series up, such as the stretches of off-peak hours.
     *
     * @param parts the series, which should not overlap
     * @return the sum, which says how much of them it covers
     */
    public static EnergyTotal total(List<EnergySeries> parts) {
        int[] counts = new int[4];
        double sum = 0;
        double seconds = 0;
        double known = 0;
        for (EnergySeries part : parts) {
            EnergyTotal total = part.total();
            Coverage coverage = total.coverage();
            counts[0] += coverage.measured();
            counts[1] += coverage.estimated();
            counts[2] += coverage.missing();
            counts[3] += coverage.hidden();
            sum += total.sum() == null ? 0 : total.wattHours();
            double length = part.isEmpty() ? 0 : part.range().duration().toSeconds();
            seconds += length;
            known += length * coverage.share();
        }
        Coverage coverage =
                new Coverage(counts[0], counts[1], counts[2], counts[3], seconds == 0 ? 0 : known / seconds);
        return new EnergyTotal(coverage.known() == 0 ? null : Energy.wattHours(sum), coverage);
    }

    /**
     * Adds series up, interval by interval: homes of a commune, communes of a metropolis. An interval that is unknown in
     * one is unknown in the sum.
     *
     * @param series at least one series, all with the same intervals
     * @return the sum
     * @throws IllegalArgumentException if there is none, or the intervals differ; see {@link Series#align}
     */
    public static EnergySeries sum(List<EnergySeries> series) {
        return series.stream()
                .reduce(EnergySeries::plus)
                .orElseThrow(() -> new IllegalArgumentException("There must be at least one series"));
    }

    /**
     * Adds a series interval by interval. What is unknown in one is unknown in the sum.
     *
     * @param other a series with the same intervals
     * @return the sum
     * @throws IllegalArgumentException if the intervals differ; see {@link Series#align}
     */
    public EnergySeries plus(EnergySeries other) {
        return with(Arithmetic.plus(cells(), other.cells()));
    }

    /**
     * Takes a series away interval by interval. What is unknown in one is unknown in the difference.
     *
     * @param other a series with the same intervals
     * @return the difference
     * @throws IllegalArgumentException if the intervals differ; see {@link Series#align}
     */
    public EnergySeries minus(EnergySeries other) {
        return with(Arithmetic.minus(cells(), other.cells()));
    }

    /**
     * Takes the smaller value of each interval: of production and consumption that is the self-consumption. What is
     * unknown in one is unknown in the result.
     *
     * @param other a series with the same intervals
     * @return the smaller values
     * @throws IllegalArgumentException if the intervals differ; see {@link Series#align}
     */
    public EnergySeries smaller(EnergySeries other) {
        return with(Arithmetic.smaller(cells(), other.cells()));
    }

    /**
     * Puts other values on the same intervals, such as those of a computation of one's own.
     *
     * @param wattHours one value in Wh for each interval; {@link Double#NaN} where unknown
     * @return the series; an interval keeps its quality, and one whose value appears or goes is estimated or missing
     * @throws IllegalArgumentException if the number of values differs or one is infinite
     */
    public EnergySeries withWattHours(double... wattHours) {
        return with(cells().withValues(wattHours));
    }

    /**
     * Multiplies all values.
     *
     * @param factor a finite factor
     * @return the product
     * @throws IllegalArgumentException if the factor is infinite or not a number
     */
    public EnergySeries times(double factor) {
        if (!Double.isFinite(factor)) {
            throw new IllegalArgumentException("A factor must be a number, but it is " + factor);
        }
        return with(Arithmetic.times(cells(), factor));
    }

    /**
     * Compares this period with another, interval by interval in their order: months of a year with those of the year
     * before.
     *
     * @param reference the period to compare with
     * @return both totals, and the change over the intervals that are known in both
     * @throws IllegalArgumentException if the numbers of intervals differ
     */
    public Comparison compareWith(EnergySeries reference) {
        return Comparison.of(this, reference);
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
