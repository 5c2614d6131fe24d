package io.github.melsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    private static Clock at(String localDateTime) {
        Instant instant =
                java.time.LocalDateTime.parse(localDateTime).atZone(PARIS).toInstant();
        return Clock.fixed(instant, PARIS);
    }

    private static void assertRange(DateRange range, String start, String end) {
        assertThat(range.start().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(start));
        assertThat(range.end().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(end));
        assertThat(range.start().getOffset())
                .isEqualTo(OffsetDateTime.parse(start).getOffset());
        assertThat(range.end().getOffset()).isEqualTo(OffsetDateTime.parse(end).getOffset());
        assertThat(range.zone()).isEqualTo(PARIS);
    }

    @Test
    void today_has_23_hours_in_spring_and_25_in_autumn() {
        assertRange(DateRange.today(at("2026-03-29T12:00")), "2026-03-29T00:00+01:00", "2026-03-30T00:00+02:00");
        assertRange(DateRange.today(at("2026-10-25T12:00")), "2026-10-25T00:00+02:00", "2026-10-26T00:00+01:00");
        assertThat(DateRange.ofDay(SPRING, PARIS).duration()).isEqualTo(Duration.ofHours(23));
        assertThat(DateRange.ofDay(AUTUMN, PARIS).duration()).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void today_follows_the_zone_and_not_the_machine() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Clock clock = Clock.fixed(Instant.parse("2026-06-01T22:30:00Z"), PARIS);
            assertThat(DateRange.today(clock).firstDay()).isEqualTo(LocalDate.of(2026, 6, 2));
            assertThat(DateRange.today(PARIS).zone()).isEqualTo(PARIS);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00, 2026-06-01T18:00+02:00, 2026-06-02T04:00+02:00",
        "2026-06-01T20:15, 2026-06-01T20:15+02:00, 2026-06-02T04:00+02:00",
        "2026-06-02T03:59, 2026-06-02T03:59+02:00, 2026-06-02T04:00+02:00",
        "2026-06-02T04:00, 2026-06-02T18:00+02:00, 2026-06-03T04:00+02:00",
        "2026-03-28T12:00, 2026-03-28T18:00+01:00, 2026-03-29T04:00+02:00",
        "2026-10-24T12:00, 2026-10-24T18:00+02:00, 2026-10-25T04:00+01:00"
    })
    void tonight_is_18_to_4_or_what_is_left(String now, String start, String end) {
        assertRange(DateRange.tonight(at(now)), start, end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T09:00, 2026-06-06T00:00+02:00, 2026-06-08T00:00+02:00",
        "2026-06-05T23:59, 2026-06-06T00:00+02:00, 2026-06-08T00:00+02:00",
        "2026-06-06T00:00, 2026-06-06T00:00+02:00, 2026-06-08T00:00+02:00",
        "2026-06-06T10:00, 2026-06-06T10:00+02:00, 2026-06-08T00:00+02:00",
        "2026-06-07T23:00, 2026-06-07T23:00+02:00, 2026-06-08T00:00+02:00",
        "2026-06-08T00:00, 2026-06-13T00:00+02:00, 2026-06-15T00:00+02:00",
        "2026-03-27T09:00, 2026-03-28T00:00+01:00, 2026-03-30T00:00+02:00",
        "2026-10-23T09:00, 2026-10-24T00:00+02:00, 2026-10-26T00:00+01:00"
    })
    void thisWeekend_is_saturday_to_monday_or_what_is_left(String now, String start, String end) {
        assertRange(DateRange.thisWeekend(at(now)), start, end);
    }

    @Test
    void nextDays_begins_now_and_counts_today() {
        assertRange(DateRange.nextDays(1, at("2026-06-01T09:30")), "2026-06-01T09:30+02:00", "2026-06-02T00:00+02:00");
        assertRange(DateRange.nextDays(7, at("2026-10-20T09:30")), "2026-10-20T09:30+02:00", "2026-10-27T00:00+01:00");
        assertThat(DateRange.nextDays(7, at("2026-10-20T09:30")).days()).hasSize(7);
    }

    @Test
    void lastDays_are_whole_and_end_before_today() {
        assertRange(DateRange.lastDays(1, at("2026-06-02T09:30")), "2026-06-01T00:00+02:00", "2026-06-02T00:00+02:00");
        DateRange week = DateRange.lastDays(7, at("2026-04-01T09:30"));
        assertRange(week, "2026-03-25T00:00+01:00", "2026-04-01T00:00+02:00");
        assertThat(week.duration()).isEqualTo(Duration.ofHours(7 * 24 - 1));
        assertThat(week.days()).hasSize(7).contains(SPRING);
    }

    @Test
    void days_less_than_one_are_refused() {
        assertThatThrownBy(() -> DateRange.nextDays(0, PARIS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DateRange.lastDays(-1, PARIS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void the_forms_with_a_zone_agree_with_the_machine_clock() {
        ZonedDateTime now = ZonedDateTime.now(PARIS);
        assertThat(DateRange.nextDays(2, PARIS).start()).isAfterOrEqualTo(now).isBefore(now.plusMinutes(5));
        assertThat(DateRange.lastDays(1, PARIS).end()).isBeforeOrEqualTo(ZonedDateTime.now(PARIS));
        assertThat(DateRange.thisWeekend(PARIS).end().toLocalTime()).isEqualTo(java.time.LocalTime.MIDNIGHT);
        assertThat(DateRange.tonight(PARIS).end()).isAfter(now);
    }

    @Test
    void between_includes_both_days() {
        DateRange range = DateRange.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 3), PARIS);
        assertRange(range, "2026-06-01T00:00+02:00", "2026-06-04T00:00+02:00");
        assertThat(range.days()).hasSize(3);
        assertThat(range.dayAfter()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThatThrownBy(() -> DateRange.between(AUTUMN, SPRING, PARIS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-29");
    }

    @Test
    void between_in_a_zone_that_skipped_a_day_holds_no_such_day() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        LocalDate skipped = LocalDate.of(2011, 12, 30);
        assertThat(DateRange.ofDay(skipped, apia).isEmpty()).isTrue();
        assertThat(DateRange.ofDay(skipped, apia).days()).isEmpty();
        assertThat(DateRange.between(skipped.minusDays(1), skipped.plusDays(1), apia)
                        .days())
                .containsExactly(skipped.minusDays(1), skipped.plusDays(1));
    }

    @Test
    void a_day_that_begins_at_one_o_clock_is_whole() {
        ZoneId havana = ZoneId.of("America/Havana");
        LocalDate day = LocalDate.of(2026, 3, 8);
        DateRange range = DateRange.ofDay(day, havana);
        assertThat(range.start().getHour()).isEqualTo(1);
        assertThat(range.days()).containsExactly(day);
        assertThat(DateRange.ofDay(day.minusDays(1), havana).dayAfter()).isEqualTo(day);
    }

    @Test
    void of_keeps_the_zone_of_the_start() {
        DateRange range = DateRange.of(
                ZonedDateTime.parse("2026-06-01T10:00+02:00[Europe/Paris]"), ZonedDateTime.parse("2026-06-01T09:00Z"));
        assertRange(range, "2026-06-01T10:00+02:00", "2026-06-01T11:00+02:00");
        assertThat(range.dayAfter()).isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    void of_end_before_start_is_refused() {
        ZonedDateTime start = SPRING.atStartOfDay(PARIS);
        assertThatThrownBy(() -> DateRange.of(start, start.minusSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot end");
        assertThat(DateRange.of(start, start).isEmpty()).isTrue();
    }

    @Test
    void contains_is_half_open() {
        DateRange day = DateRange.ofDay(AUTUMN, PARIS);
        assertThat(day.contains(day.start().toInstant())).isTrue();
        assertThat(day.contains(day.end().toInstant().minusNanos(1))).isTrue();
        assertThat(day.contains(day.end().toInstant())).isFalse();
        assertThat(day.contains(day.start().toInstant().minusNanos(1))).isFalse();
    }

    @Test
    void overlaps_needs_a_common_instant() {
        DateRange spring = DateRange.ofDay(SPRING, PARIS);
        DateRange next = DateRange.ofDay(SPRING.plusDays(1), PARIS);
        assertThat(spring.overlaps(next)).isFalse();
        assertThat(spring.overlaps(DateRange.between(SPRING, SPRING.plusDays(3), PARIS)))
                .isTrue();
        assertThat(spring.overlaps(
                        DateRange.of(spring.start().plusHours(1), spring.start().plusHours(1))))
                .isFalse();
    }

    @Test
    void a_slot_overlaps_by_its_instants() {
        DateRange autumn = DateRange.ofDay(AUTUMN, PARIS);
        OffsetDateTime midnightUtc = OffsetDateTime.of(2026, 10, 25, 22, 30, 0, 0, ZoneOffset.UTC);
        TimeSlot late = TimeSlot.of(midnightUtc, midnightUtc.plusHours(3));
        assertThat(late.overlaps(autumn)).isTrue();
        assertThat(TimeSlot.of(midnightUtc.plusMinutes(30), midnightUtc.plusHours(3))
                        .overlaps(autumn))
                .isFalse();
        assertThat(new TimeSlot(midnightUtc, null).overlaps(autumn)).isTrue();
        assertThat(TimeSlot.of(midnightUtc, midnightUtc).overlaps(autumn)).isTrue();
    }
}
