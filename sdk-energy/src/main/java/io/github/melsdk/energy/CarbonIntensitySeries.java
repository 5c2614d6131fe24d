package io.github.melsdk.energy;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/** The carbon intensity of electricity or heat over intervals, in grams of CO2 for each kWh. */
public final class CarbonIntensitySeries extends Series<CarbonIntensityReading, CarbonIntensitySeries> {

    private CarbonIntensitySeries(ZoneId zone, Cells cells) {
        super(zone, cells);
    }

    /**
     * Starts a series, value by value.
     *
     * @param zone whose calendar the series follows
     * @return a builder; its values are grams for each kWh
     */
    public static Builder builder(ZoneId zone) {
        return new Builder(zone);
    }

    /**
     * Returns a series with a fixed step.
     *
     * @param start when the first interval starts; its zone is the zone of the series
     * @param step the length of each interval, in whole seconds
     * @param gramsPerKilowattHour the intensities; {@link Double#NaN} where one is missing
     * @return the series
     * @throws IllegalArgumentException if the step is not positive or a value is infinite
     */
    public static CarbonIntensitySeries of(ZonedDateTime start, Duration step, double... gramsPerKilowattHour) {
        return new CarbonIntensitySeries(start.getZone(), SeriesBuilder.regular(start, step, gramsPerKilowattHour));
    }

    @Override
    CarbonIntensitySeries with(Cells changed) {
        return new CarbonIntensitySeries(zone(), changed);
    }

    @Override
    boolean sums() {
        return false;
    }

    @Override
    CarbonIntensityReading reading(int index, ZonedDateTime start, ZonedDateTime end) {
        return new CarbonIntensityReading(start, end, cells().value(index), cells().quality(index));
    }

    /**
     * Returns the intensity of an interval as a bare number, for loops over many.
     *
     * @param index of the interval, from 0
     * @return grams of CO2 for each kWh; {@link Double#NaN} if missing
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public double gramsPerKilowattHour(int index) {
        return cells().value(Objects.checkIndex(index, size()));
    }

    /**
     * Averages the intensity over the intervals of another series.
     *
     * @param energy whose intervals to take
     * @return the mean intensity over each; missing where a part of it is unknown
     */
    public CarbonIntensitySeries over(EnergySeries energy) {
        return with(Regrid.onto(energy.cells().axis, cells(), false));
    }

    /** Takes the values of a series one by one, in any order. */
    public static final class Builder extends SeriesBuilder<Double, CarbonIntensitySeries, Builder> {
        private Builder(ZoneId zone) {
            super(zone);
        }

        @Override
        double number(Double value) {
            if (value.isInfinite()) {
                throw new IllegalArgumentException("A carbon intensity must be a number, but it is " + value);
            }
            return value;
        }

        @Override
        CarbonIntensitySeries series(ZoneId zone, Cells cells) {
            return new CarbonIntensitySeries(zone, cells);
        }

        @Override
        Builder self() {
            return this;
        }
    }
}
