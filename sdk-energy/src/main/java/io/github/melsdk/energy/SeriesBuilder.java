package io.github.melsdk.energy;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a series one by one, in any order. A value added later for the same interval replaces the earlier
 * one. Intervals may have different lengths and may leave holes, which become intervals without a value; they must not
 * overlap. Not safe for threads.
 *
 * @param <Q> the quantity
 * @param <S> the series
 * @param <B> this builder
 */
public abstract sealed class SeriesBuilder<Q, S extends Series<?, S>, B extends SeriesBuilder<Q, S, B>>
        permits EnergySeries.Builder, PowerSeries.Builder, CarbonIntensitySeries.Builder {
    private final ZoneId zone;
    private final WallClockLabels labels;
    private final IntervalList intervals = new IntervalList();
    private @Nullable Step step;
    private @Nullable DateRange range;

    SeriesBuilder(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.labels = new WallClockLabels(zone);
    }

    abstract double number(Q value);

    abstract S series(ZoneId ofSeries, Cells cells);

    abstract B self();

    /**
     * Names the step of the source, so that a hole is cut into as many intervals as it should have had. Without it, a hole
     * is cut if all values have the same length and fit, and is one interval otherwise.
     *
     * @param sourceStep the step, in the calendar of the zone
     * @return this builder
     */
    public B step(Step sourceStep) {
        step = sourceStep;
        return self();
    }

    /**
     * Names the range that was asked for, so that what the source did not give at its start and end is missing, too.
     * Values outside of it are kept.
     *
     * @param askedRange the range
     * @return this builder
     */
    public B covering(DateRange askedRange) {
        range = askedRange;
        return self();
    }

    /**
     * Adds a measured value.
     *
     * @param start when its interval starts, in whole seconds
     * @param end when its interval ends
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if the end is not after the start, or one is not a whole second
     */
    public B add(Instant start, Instant end, Q value) {
        return add(start, end, value, Quality.MEASURED);
    }

    /**
     * Adds a value or an interval without one.
     *
     * @param start when its interval starts, in whole seconds
     * @param end when its interval ends
     * @param value the value; null if there is none. It is dropped if the quality says there is none, as sources put
     *     placeholders there
     * @param quality its quality; without a value and not secret, it is missing
     * @return this builder
     * @throws IllegalArgumentException if the end is not after the start, or one is not a whole second
     */
    public B add(Instant start, Instant end, @Nullable Q value, Quality quality) {
        if (!end.isAfter(start) || start.getNano() != 0 || end.getNano() != 0) {
            throw new IllegalArgumentException(
                    "An interval must go from a whole second to a later one, but it goes from " + start + " to " + end);
        }
        boolean hasValue = value != null && quality.hasValue();
        Quality kept = hasValue || quality == Quality.SECRET ? quality : Quality.MISSING;
        intervals.add(
                start.getEpochSecond(),
                end.getEpochSecond(),
                hasValue ? number(Objects.requireNonNull(value)) : Double.NaN,
                kept.code());
        return self();
    }

    /**
     * Adds a value that the source labels with the wall clock at the <b>end</b> of its interval, without an offset. Call it
     * in the order of the source: that alone tells the two passes of the autumn hour apart.
     *
     * @param label the wall-clock time at which the interval ends
     * @param length how long the interval lasts
     * @param value the value; null if there is none
     * @param quality its quality
     * @return this builder
     */
    public B addEndingAt(LocalDateTime label, Duration length, @Nullable Q value, Quality quality) {
        Instant end = labels.next(label);
        return add(end.minus(length), end, value, quality);
    }

    /**
     * Adds a value that the source labels with the wall clock at the <b>start</b> of its interval, without an offset. Call
     * it in the order of the source: that alone tells the two passes of the autumn hour apart.
     *
     * @param label the wall-clock time at which the interval starts
     * @param length how long the interval lasts
     * @param value the value; null if there is none
     * @param quality its quality
     * @return this builder
     */
    public B addStartingAt(LocalDateTime label, Duration length, @Nullable Q value, Quality quality) {
        Instant start = labels.next(label);
        return add(start, start.plus(length), value, quality);
    }

    /**
     * Adds the value of a local day.
     *
     * @param day the day, from midnight to midnight in the zone
     * @param value the value; null if there is none
     * @param quality its quality
     * @return this builder
     */
    public B addDay(LocalDate day, @Nullable Q value, Quality quality) {
        Instant start = day.atStartOfDay(zone).toInstant();
        return add(start, day.plusDays(1).atStartOfDay(zone).toInstant(), value, quality);
    }

    /**
     * Returns the series. The builder can go on.
     *
     * @return the series; empty if nothing was added and no range named
     * @throws IllegalArgumentException if two intervals overlap without being the same
     */
    public S build() {
        return series(zone, intervals.toCells(range, step, zone));
    }

    static Cells regular(ZonedDateTime start, Duration step, double[] values) {
        long seconds = Step.fixed(step).seconds();
        return numbers(Axis.regular(start.toEpochSecond(), seconds, values.length), values);
    }

    static Cells days(LocalDate firstDay, ZoneId zone, double[] values) {
        long[] bounds = new long[values.length + 1];
        Arrays.setAll(bounds, i -> firstDay.plusDays(i).atStartOfDay(zone).toEpochSecond());
        return numbers(Axis.of(bounds), values);
    }

    private static Cells numbers(Axis axis, double[] values) {
        for (double value : values) {
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("A value of a series cannot be " + value);
            }
        }
        return new Cells(axis, values.clone(), null, 0);
    }
}
