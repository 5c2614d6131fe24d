package io.github.melsdk.energy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a series is cut into: fixed lengths of time, or the days, weeks, months and years of a zone's calendar. A local
 * day lasts 23, 24 or 25 hours; a fixed step of 24 hours always lasts 24.
 */
public final class Step {

    /** From local midnight to local midnight. */
    public static final Step DAY = new Step(Kind.DAY, 0);
    /** From Monday to Monday, local midnight. */
    public static final Step WEEK = new Step(Kind.WEEK, 0);
    /** Calendar months of the zone. */
    public static final Step MONTH = new Step(Kind.MONTH, 0);
    /** Calendar years of the zone. */
    public static final Step YEAR = new Step(Kind.YEAR, 0);

    /** Ten minutes, the shortest step of a French meter. */
    public static final Step TEN_MINUTES = minutes(10);
    /** A quarter of an hour. */
    public static final Step QUARTER_HOUR = minutes(15);
    /** Half an hour, the usual step of a load curve. */
    public static final Step HALF_HOUR = minutes(30);
    /** An hour. */
    public static final Step HOUR = minutes(60);

    private final Kind kind;
    private final long seconds;

    private Step(Kind kind, long seconds) {
        this.kind = kind;
        this.seconds = seconds;
    }

    /**
     * Returns a fixed step.
     *
     * @param minutes its length in minutes, at least 1
     * @return the step
     * @throws IllegalArgumentException if it is less than a minute
     */
    public static Step minutes(int minutes) {
        return fixed(Duration.ofMinutes(minutes));
    }

    /**
     * Returns a fixed step. It counts from the local midnight before the series starts and then goes on in elapsed time,
     * whatever clocks do.
     *
     * @param length its length in whole seconds, at least 1
     * @return the step
     * @throws IllegalArgumentException if it is not a whole and positive number of seconds
     */
    public static Step fixed(Duration length) {
        if (length.isNegative() || length.isZero() || !length.equals(Duration.ofSeconds(length.toSeconds()))) {
            throw new IllegalArgumentException(
                    "A step must be a positive number of whole seconds, but it is " + length);
        }
        return new Step(Kind.FIXED, length.toSeconds());
    }

    /**
     * Tells whether all intervals last equally long.
     *
     * @return true for fixed lengths, false for days, weeks, months and years
     */
    public boolean isFixed() {
        return kind == Kind.FIXED;
    }

    long seconds() {
        return seconds;
    }

    /** The intervals that lie in a range; a fixed step that fits it needs no list of them. */
    Axis axis(long start, long end, ZoneId zone) {
        boolean fits =
                isFixed() && (end - start) % seconds == 0 && floor(start, zone).toEpochSecond() == start;
        return fits ? Axis.regular(start, seconds, (int) ((end - start) / seconds)) : Axis.of(bounds(start, end, zone));
    }

    /** The bounds of the intervals that lie in a range: its start and end, and each border of this step between them. */
    long[] bounds(long start, long end, ZoneId zone) {
        long[] bounds = new long[16];
        bounds[0] = start;
        int size = 1;
        ZonedDateTime border = floor(start, zone);
        for (int step = 1; bounds[size - 1] < end; step++) {
            long next = Math.min(border(border, step), end);
            if (next > bounds[size - 1]) {
                bounds = size == bounds.length ? Arrays.copyOf(bounds, size * 2) : bounds;
                bounds[size++] = next;
            }
        }
        return Arrays.copyOf(bounds, size);
    }

    /** The last border at or before an instant. */
    ZonedDateTime floor(long second, ZoneId zone) {
        ZonedDateTime time = Instant.ofEpochSecond(second).atZone(zone);
        LocalDate day = time.toLocalDate();
        return switch (kind) {
            case FIXED -> {
                ZonedDateTime midnight = day.atStartOfDay(zone);
                long elapsed = second - midnight.toEpochSecond();
                yield midnight.plusSeconds(elapsed - elapsed % seconds);
            }
            case DAY -> day.atStartOfDay(zone);
            case WEEK ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(zone);
            case MONTH -> day.withDayOfMonth(1).atStartOfDay(zone);
            case YEAR -> day.withDayOfYear(1).atStartOfDay(zone);
        };
    }

    private long border(ZonedDateTime first, int steps) {
        LocalDate day = first.toLocalDate();
        return switch (kind) {
            case FIXED -> first.toEpochSecond() + steps * seconds;
            case DAY -> midnight(day.plusDays(steps), first);
            case WEEK -> midnight(day.plusWeeks(steps), first);
            case MONTH -> midnight(day.plusMonths(steps), first);
            case YEAR -> midnight(day.plusYears(steps), first);
        };
    }

    private static long midnight(LocalDate day, ZonedDateTime zoned) {
        return day.atStartOfDay(zoned.getZone()).toEpochSecond();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && step.kind == kind && step.seconds == seconds;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, seconds);
    }

    /** Returns {@code day}, {@code week}, {@code month}, {@code year} or a duration such as {@code PT30M}. */
    @Override
    public String toString() {
        return kind == Kind.FIXED ? Duration.ofSeconds(seconds).toString() : kind.text;
    }

    private enum Kind {
        FIXED(""),
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }
}
