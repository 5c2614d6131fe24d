package io.github.melsdk.energy.internal.meters;

import io.github.melsdk.core.model.DateRange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Whole days of Paris.
 *
 * @param first the first day
 * @param dayAfter the day after the last one; equal to the first when there is none
 */
public record ParisDays(LocalDate first, LocalDate dayAfter) {

    /** The zone of the French networks. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Returns the days that a range touches. */
    public static ParisDays of(DateRange range) {
        ZonedDateTime end = range.end().withZoneSameInstant(PARIS);
        LocalDate last = end.toLocalDate();
        boolean midnight = last.atStartOfDay(PARIS).toInstant().equals(end.toInstant());
        LocalDate first = range.start().withZoneSameInstant(PARIS).toLocalDate();
        return new ParisDays(first, midnight ? last : last.plusDays(1));
    }

    /** Returns the days that lie in both. */
    public ParisDays within(LocalDate earliest, LocalDate latestDayAfter) {
        LocalDate from = first.isBefore(earliest) ? earliest : first;
        LocalDate to = dayAfter.isAfter(latestDayAfter) ? latestDayAfter : dayAfter;
        return new ParisDays(from, to.isBefore(from) ? from : to);
    }

    /** Tells whether there is no day. */
    public boolean isEmpty() {
        return !first.isBefore(dayAfter);
    }

    /** Returns the last day; the day before the first when there is none. */
    public LocalDate last() {
        return dayAfter.minusDays(1);
    }

    /** Returns the days as a range; there is at least one. */
    public DateRange range() {
        return DateRange.between(first, last(), PARIS);
    }
}
