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
        permits EnergySeries, PowerSeries, CarbonIntensitySeries {
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
        return onto(step.axis(cells.axis.start(), cells.axis.end(), zone));
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

    /**
     * Puts series of one kind into one, such as the parts of a long range that were fetched one by one. Holes between them
     * become intervals without a value. Where two have the same interval, a known value counts more than none, and then
     * the later series in the list.
     *
     * @param <S> the type of series
     * @param parts at least one series, all in the same zone
     * @return the whole
     * @throws IllegalArgumentException if there is none, zones differ, or intervals overlap without being the same
     */
    public static <S extends Series<?, S>> S join(List<S> parts) {
        S first = firstOf(parts);
        return first.with(Arithmetic.join(parts.stream().map(Series::cells).toList(), first.zone()));
    }

    /**
     * Brings series onto the same intervals: those of a step over the time that all have in common. A series that has them
     * already is not copied.
     *
     * @param <S> the type of series
     * @param step the step
     * @param series at least one series, all in the same zone
     * @return one series for each, in the same order; all empty if they have no time in common
     * @throws IllegalArgumentException if there is none or zones differ
     */
    public static <S extends Series<?, S>> List<S> align(Step step, List<S> series) {
        S first = firstOf(series);
        if (series.stream().anyMatch(Series::isEmpty)) {
            return series.stream().map(one -> one.between(0, 0)).toList();
        }
        long start = series.stream().mapToLong(Series::startSecond).max().orElseThrow();
        long end = series.stream().mapToLong(Series::endSecond).min().orElseThrow();
        if (start >= end) {
            return series.stream().map(one -> one.between(0, 0)).toList();
        }
        Axis target = step.axis(start, end, first.zone());
        return series.stream().map(one -> one.onto(target)).toList();
    }

    private static <S extends Series<?, S>> S firstOf(List<S> series) {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one series");
        }
        S first = series.get(0);
        for (S one : series) {
            if (!one.zone().equals(first.zone())) {
                throw new IllegalArgumentException(
                        "The series follow different zones: " + first.zone() + " and " + one.zone());
            }
        }
        return first;
    }

    final long startSecond() {
        return cells.axis.start();
    }

    final long endSecond() {
        return cells.axis.end();
    }

    final S onto(Axis target) {
        S part = between(target.start(), target.end());
        return part.cells().axis.isSameAs(target) ? part : with(Regrid.onto(target, cells, sums()));
    }

    /**
     * Estimates what is missing. Nothing else of the SDK does that.
     *
     * @param filling how
     * @return the series, with filled values marked {@link Quality#ESTIMATED}; what could not be filled stays missing
     */
    public final S fill(Filling filling) {
        return with(filling.fill(cells, sums(), zone));
    }

    /**
     * Returns the parts of the series at off-peak hours.
     *
     * @param hours the hours, by the local clock of the series
     * @return the stretches in order of time; a night is one stretch
     */
    public final List<S> during(OffPeakHours hours) {
        return isEmpty()
                ? List.of()
                : hours.within(range()).stream().map(this::between).toList();
    }

    /**
     * Returns the parts of the series outside of off-peak hours.
     *
     * @param hours the off-peak hours, by the local clock of the series
     * @return the stretches in order of time
     */
    public final List<S> outside(OffPeakHours hours) {
        return isEmpty()
                ? List.of()
                : hours.outside(range()).stream().map(this::between).toList();
    }

    final void requireSameIntervals(Series<?, ?> other) {
        Arithmetic.requireSameIntervals(cells, other.cells);
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
