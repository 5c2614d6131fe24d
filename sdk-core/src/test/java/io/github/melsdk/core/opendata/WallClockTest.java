package io.github.melsdk.core.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2025-11-25T14:02:31Z, 2025-11-25T13:02:31Z",
        "2025-07-14T14:02:31.250Z, 2025-07-14T12:02:31.250Z",
        "2025-07-14 14:02:31+00:00, 2025-07-14T12:02:31Z",
        "2025-07-14T14:02Z, 2025-07-14T12:02:00Z",
        // The day the clocks go back: before, and after the hour that exists twice.
        "2025-10-26T01:59:59Z, 2025-10-25T23:59:59Z",
        "2025-10-26T03:00:00Z, 2025-10-26T02:00:00Z",
        // The day they go forward: before, after, and in the hour that does not exist.
        "2026-03-29T01:59:59Z, 2026-03-29T00:59:59Z",
        "2026-03-29T03:00:00Z, 2026-03-29T01:00:00Z",
        "2026-03-29T02:30:00Z, 2026-03-29T01:30:00Z",
    })
    void repair_reads_the_digits_in_the_zone(String text, Instant expected) {
        assertThat(WallClock.repair(text, PARIS, null)).get().returns(expected, time -> time.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:31:00Z, 2026-10-25T00:30:00Z",
        "2026-10-25T01:31:00Z, 2026-10-25T01:30:00Z",
        "2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
        "2026-10-26T12:00:00Z, 2026-10-25T01:30:00Z",
    })
    void repair_of_the_hour_that_exists_twice_takes_the_instant_nearest_to_the_reading(Instant read, Instant expected) {
        assertThat(WallClock.repair("2026-10-25T02:30:00Z", PARIS, read))
                .get()
                .returns(expected, time -> time.toInstant());
    }

    @Test
    void repair_of_the_hour_that_exists_twice_takes_the_earlier_instant_when_nothing_else_is_known() {
        assertThat(WallClock.repair("2026-10-25T02:30:00Z", PARIS, null))
                .get()
                .returns(Instant.parse("2026-10-25T00:30:00Z"), time -> time.toInstant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-11-25", "hier", "2025-02-31T10:00:00Z", "14:02:31Z", "2025-11-25X14:02:31Z"})
    void repair_of_what_is_no_date_time_is_empty(String text) {
        assertThat(WallClock.repair(text, PARIS, null)).isEmpty();
    }
}
