package io.github.melsdk.energy;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over intervals that follow each other without a hole, in a time zone. Where the source has no value, there is an
 * interval whose quality says so. Immutable and safe for threads; a part of a series shares the memory of the whole.
 *
 * <p>Iterating gives the intervals that <b>have</b> a value. The others are in {@link #gaps()} and counted in {@link
 * #coverage()}; by index, all are reached.
 *
 * @param <R> one value with its interval
 * @param <S> this type of series
 */
public abstract sealed class Series<R extends Reading, S extends Series<R, S>> implements Iterable<R>
        permits EnergySeries, PowerSeries {
    private final ZoneId zone;
    private final Cells cells;

    Series(ZoneId zone, Cells cells) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.cells = cells;
    }

    abstract S with(Cells changed);

    abstract R reading(int index, ZonedDateTime start, ZonedDateTime end);

    /** Whether values of several intervals add up, as energies do, or are averaged, as powers are. */
    abstract boolean sums();

    final Cells cells() {
        return cells;
    }

    /**
     * Returns the zone whose calendar the series follows.
     *
     * @return the zone
     */
    public final ZoneId zone() {
        return zone;
    }

    /**
     * Returns how many intervals the series has, with and without a value.
     *
     * @return the number of intervals
     */
    public final int size() {
        return cells.size();
    }

    /**
     * Tells whether the series has no interval at all.
     *
     * @return true if its size is 0
     */
    public final boolean isEmpty() {
        return size() == 0;
    }

    /**
     * Returns the time from the start of the first interval to the end of the last.
     *
     * @return the range
     * @throws IllegalStateException if the series is empty
     */
    public final DateRange range() {
        if (isEmpty()) {
            throw new IllegalStateException("A series without intervals has no range");
        }
        return DateRange.of(at(0), at(size()));
    }

    /**
     * Returns when an interval starts.
     *
     * @param index of the interval, from 0; {@link #size()} gives the end of the last interval
     * @return the instant in the zone of the series
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public final ZonedDateTime at(int index) {
        Objects.checkIndex(index, size() + 1);
        return Instant.ofEpochSecond(cells.axis.at(index)).atZone(zone);
    }

    /**
     * Returns how the value of an interval came to be.
     *
     * @param index of the interval, from 0
     * @return its quality
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public final Quality quality(int index) {
        return cells.quality(Objects.checkIndex(index, size()));
    }

    /**
     * Returns the value of an interval.
     *
     * @param index of the interval, from 0
     * @return the value; empty if it is missing or secret
     * @throws IndexOutOfBoundsException if there is no such interval
     */
    public final Optional<R> reading(int index) {
        return quality(index).hasValue() ? Optional.of(reading(index, at(index), at(index + 1))) : Optional.empty();
    }

    /**
     * Returns the value at an instant.
     *
     * @param instant the instant
     * @return the value of the interval that holds it; empty if it is missing or secret, or outside of the series
     */
    public final Optional<R> reading(Instant instant) {
        int index = isEmpty() ? -1 : cells.axis.indexOf(instant.getEpochSecond());
        return index < 0 || index >= size() ? Optional.empty() : reading(index);
    }

    /**
     * Returns the length that all intervals have.
     *
     * @return the length; empty if they differ, as local days over a change of clocks do
     */
    public final Optional<Duration> step() {
        return cells.axis.isRegular() && !isEmpty()
                ? Optional.of(Duration.ofSeconds(cells.axis.step()))
                : Optional.empty();
    }

    /**
     * Returns how much of the series is known.
     *
     * @return the counts and the share of the time
     */
    public final Coverage coverage() {
        return cells.coverage();
    }

    /**
     * Returns where values are missing or secret; neighbours of one quality are one gap.
     *
     * @return an unmodifiable list in order of time
     */
    public final List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        int index = 0;
        while (index < size()) {
            Quality quality = cells.quality(index);
            int from = index++;
            while (index < size() && cells.quality(index) == quality) {
                index++;
            }
            if (!quality.hasValue()) {
                gaps.add(new Gap(DateRange.of(at(from), at(index)), quality, index - from));
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * Returns the values that are known.
     *
     * @return a stream in order of time
     */
    public final Stream<R> stream() {
        return IntStream.range(0, size())
                .filter(index -> cells.quality(index).hasValue())
                .mapToObj((IntFunction<R>) index -> reading(index, at(index), at(index + 1)));
    }

    /** Returns the values that are known, in order of time. */
    @Override
    public final Iterator<R> iterator() {
        return stream().iterator();
    }

    /**
     * Returns the part of the series in a range. An energy whose interval the range cuts is shared in proportion to time
     * and marked as estimated.
     *
     * @param range from when to when
     * @return the part, in the zone of this series; empty if they have no time in common
     */
    public final S between(DateRange range) {
        return between(range.start().toEpochSecond(), range.end().toEpochSecond());
    }

    final S between(long start, long end) {
        Axis axis = cells.axis;
        long from = isEmpty() ? end : Math.max(start, axis.start());
        long to = isEmpty() ? end : Math.min(end, axis.end());
        if (from >= to) {
            return with(cells.slice(0, 0));
        }
        int first = axis.indexOf(from);
        int last = axis.indexOf(to - 1);
        if (axis.at(first) == from && axis.at(last + 1) == to) {
            return with(cells.slice(first, last + 1));
        }
        long[] bounds = axis.slice(first, last + 1).toBounds();
        bounds[0] = from;
        bounds[bounds.length - 1] = to;
        return with(Regrid.onto(Axis.of(bounds), cells, sums()));
    }

    /**
     * Brings the series onto another step. Energies are added up, powers averaged over time. An interval of which a part
     * has no value gets none: fill the series first if an estimate will do. The first and the last interval end where the
     * series ends, so that nothing is lost or invented at its ends. An energy that a border of the new step cuts is
     * shared in proportion to time and marked as estimated.
     *
     * @param step the new step, in the calendar of the series' zone
     * @return the series with the new step
     */
    public final S resample(Step step) {
        if (isEmpty()) {
            return with(cells);
        }
        long[] bounds = step.bounds(cells.axis.start(), cells.axis.end(), zone);
        return with(Regrid.onto(Axis.of(bounds), cells, sums()));
    }

    /**
     * Cuts the series into parts, such as its days.
     *
     * @param step the step, in the calendar of the series' zone
     * @return the parts in order of time; joined again they are the series
     */
    public final List<S> split(Step step) {
        if (isEmpty()) {
            return List.of();
        }
        long[] bounds = step.bounds(cells.axis.start(), cells.axis.end(), zone);
        List<S> parts = new ArrayList<>(bounds.length - 1);
        for (int i = 1; i < bounds.length; i++) {
            parts.add(between(bounds[i - 1], bounds[i]));
        }
        return List.copyOf(parts);
    }

    /** Tells whether the other is the same type of series with the same zone, intervals, values and qualities. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Series<?, ?> series
                && series.getClass() == getClass()
                && series.zone.equals(zone)
                && series.cells.sameAs(cells);
    }

    @Override
    public final int hashCode() {
        return 31 * zone.hashCode() + cells.hash();
    }

    /** Returns what the series is, without its values: they may be personal data. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "["
                + (isEmpty() ? "empty" : at(0) + " to " + at(size()) + ", " + coverage()) + "]";
    }
}
