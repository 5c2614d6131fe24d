package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;

/**
 * A period in a time zone: the start belongs to it, the end does not. Days are those of the zone's calendar, so a day
 * on which clocks change has 23 or 25 hours.
 *
 * @param start the start, inclusive
 * @param end the end, exclusive, in the zone of the start
 */
public record DateRange(
        @JsonProperty("start") ZonedDateTime start,
        @JsonProperty("end") ZonedDateTime end) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime END_OF_NIGHT = LocalTime.of(4, 0);

    /**
     * Checks the order and brings the end into the zone of the start.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        end = end.withZoneSameInstant(start.getZone());
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /**
     * Returns a range between two times.
     *
     * @param start the start, inclusive; its zone becomes the zone of the range
     * @param end the end, exclusive
     * @return the range
     * @throws IllegalArgumentException if the end is before the start
     */
    public static DateRange of(ZonedDateTime start, ZonedDateTime end) {
        return new DateRange(start, end);
    }

    /**
     * Returns whole days; <b>both days belong to the range</b>.
     *
     * @param firstDay the first day
     * @param lastDay the last day
     * @param zone whose calendar the days are taken from
     * @return from the start of the first day to the start of the day after the last
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange between(LocalDate firstDay, LocalDate lastDay, ZoneId zone) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "The last day (" + lastDay + ") must not be before the first (" + firstDay + ")");
        }
        return days(firstDay, lastDay.plusDays(1), zone);
    }

    /**
     * Returns one whole day.
     *
     * @param day the day
     * @param zone whose calendar the day is taken from
     * @return from the start of the day to the start of the next
     */
    public static DateRange ofDay(LocalDate day, ZoneId zone) {
        return between(day, day, zone);
    }

    private static DateRange days(LocalDate first, LocalDate afterLast, ZoneId zone) {
        return new DateRange(first.atStartOfDay(zone), afterLast.atStartOfDay(zone));
    }

    /**
     * Returns the whole of today.
     *
     * @param zone whose calendar decides
     * @return from midnight to midnight
     */
    public static DateRange today(ZoneId zone) {
        return today(Clock.system(zone));
    }

    /**
     * Returns the whole of today.
     *
     * @param clock tells the time and the zone
     * @return from midnight to midnight
     */
    public static DateRange today(Clock clock) {
        return ofDay(LocalDate.now(clock), clock.getZone());
    }

    /**
     * Returns the evening and night of today: 18:00 to 04:00 on the next day. Once it has begun, what is left of it;
     * before 04:00 that is the night that began yesterday.
     *
     * @param zone whose wall clock decides
     * @return the evening and night
     */
    public static DateRange tonight(ZoneId zone) {
        return tonight(Clock.system(zone));
    }

    /**
     * Returns the evening and night of today: 18:00 to 04:00 on the next day. Once it has begun, what is left of it;
     * before 04:00 that is the night that began yesterday.
     *
     * @param clock tells the time and the zone
     * @return the evening and night
     */
    public static DateRange tonight(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate evening = now.toLocalTime().isBefore(END_OF_NIGHT) ? today.minusDays(1) : today;
        ZonedDateTime begin = evening.atTime(EVENING).atZone(now.getZone());
        ZonedDateTime end = evening.plusDays(1).atTime(END_OF_NIGHT).atZone(now.getZone());
        return new DateRange(begin.isBefore(now) ? now : begin, end);
    }

    /**
     * Returns the coming weekend: Saturday 00:00 to Monday 00:00. On a Saturday or Sunday, what is left of it.
     *
     * @param zone whose calendar decides
     * @return the weekend
     */
    public static DateRange thisWeekend(ZoneId zone) {
        return thisWeekend(Clock.system(zone));
    }

    /**
     * Returns the coming weekend: Saturday 00:00 to Monday 00:00. On a Saturday or Sunday, what is left of it.
     *
     * @param clock tells the time and the zone
     * @return the weekend
     */
    public static DateRange thisWeekend(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        ZonedDateTime saturday = monday.minusDays(2).atStartOfDay(now.getZone());
        return new DateRange(saturday.isBefore(now) ? now : saturday, monday.atStartOfDay(now.getZone()));
    }

    /**
     * Returns the coming days, today included: from now to the end of the last of them.
     *
     * @param days how many days; 1 is the rest of today
     * @param zone whose calendar decides
     * @return the range
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static DateRange nextDays(int days, ZoneId zone) {
        return nextDays(days, Clock.system(zone));
    }

    /**
     * Returns the coming days, today included: from now to the end of the last of them.
     *
     * @param days how many days; 1 is the rest of today
     * @param clock tells the time and the zone
     * @return the range
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static DateRange nextDays(int days, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new DateRange(now, now.toLocalDate().plusDays(atLeastOne(days)).atStartOfDay(now.getZone()));
    }

    /**
     * Returns the last whole days: those before today, which is not included.
     *
     * @param days how many days; 1 is yesterday
     * @param zone whose calendar decides
     * @return from midnight to midnight
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static DateRange lastDays(int days, ZoneId zone) {
        return lastDays(days, Clock.system(zone));
    }

    /**
     * Returns the last whole days: those before today, which is not included.
     *
     * @param days how many days; 1 is yesterday
     * @param clock tells the time and the zone
     * @return from midnight to midnight
     * @throws IllegalArgumentException if {@code days} is less than 1
     */
    public static DateRange lastDays(int days, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        return days(today.minusDays(atLeastOne(days)), today, clock.getZone());
    }

    private static int atLeastOne(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("The number of days must be at least 1, but it is " + days);
        }
        return days;
    }

    /**
     * Returns the zone whose calendar the range follows.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return start.getZone();
    }

    /**
     * Returns the first calendar day of the range.
     *
     * @return the day of the start
     */
    public LocalDate firstDay() {
        return start.toLocalDate();
    }

    /**
     * Returns the first calendar day that has no part in the range: what services with an exclusive end date ask for.
     *
     * @return the day of the end if it is the very start of that day, otherwise the day after it
     */
    public LocalDate dayAfter() {
        LocalDate day = end.toLocalDate();
        return end.isAfter(day.atStartOfDay(zone())) ? day.plusDays(1) : day;
    }

    /**
     * Returns the calendar days that have a part in the range.
     *
     * @return an unmodifiable list in ascending order, without days that the zone's calendar skipped
     */
    public List<LocalDate> days() {
        LocalDate afterLast = dayAfter();
        return firstDay().isBefore(afterLast)
                ? firstDay()
                        .datesUntil(afterLast)
                        .filter(day -> day.atStartOfDay(zone()).toLocalDate().equals(day))
                        .toList()
                : List.of();
    }

    /**
     * Returns the elapsed time between start and end.
     *
     * @return the duration
     */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /**
     * Tells whether the range holds no instant.
     *
     * @return true if start and end are the same instant
     */
    @JsonIgnore
    public boolean isEmpty() {
        return start.isEqual(end);
    }

    /**
     * Tells whether an instant lies in the range.
     *
     * @param instant the instant
     * @return true if it is neither before the start nor at or after the end
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start.toInstant()) && instant.isBefore(end.toInstant());
    }

    /**
     * Tells whether two ranges have an instant in common.
     *
     * @param other the other range
     * @return true if they have
     */
    public boolean overlaps(DateRange other) {
        return overlaps(other.start.toInstant(), other.end.toInstant());
    }

    /**
     * Tells whether a part of a slot lies in the range. A slot without end or duration counts as its start.
     *
     * @param slot the slot
     * @return true if it does
     */
    public boolean overlaps(TimeSlot slot) {
        Instant from = slot.start().toInstant();
        OffsetDateTime to = slot.end();
        return to == null || to.toInstant().equals(from) ? contains(from) : overlaps(from, to.toInstant());
    }

    private boolean overlaps(Instant from, Instant to) {
        boolean bothHoldSomething = !isEmpty() && from.isBefore(to);
        return bothHoldSomething
                && from.isBefore(end.toInstant())
                && start.toInstant().isBefore(to);
    }
}
