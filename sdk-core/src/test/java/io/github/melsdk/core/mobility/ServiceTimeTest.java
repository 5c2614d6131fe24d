package io.github.melsdk.core.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "00:00:00, 0, 00:00:00",
        "8:05:00, 29100, 08:05:00",
        "' 8:05:00 ', 29100, 08:05:00",
        "25:10:00, 90600, 25:10:00",
        "07:30, 27000, 07:30:00",
        "100:00:01, 360001, 100:00:01"
    })
    void times_are_read_as_feeds_write_them(String text, int seconds, String written) {
        assertThat(ServiceTime.parse(text)).contains(new ServiceTime(seconds));
        assertThat(new ServiceTime(seconds)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "25",
                "a:b:c",
                "-1:00:00",
                "1:60:00",
                "1:00:60",
                "1:2:3:4",
                "1::2",
                "12345:00:00",
                "8 :00:00"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(ServiceTime.parse(text)).isEmpty();
    }

    @Test
    void a_time_after_midnight_lies_in_the_next_night() {
        ServiceTime time = ServiceTime.parse("25:10:00").orElseThrow();

        assertThat(time.on(LocalDate.of(2026, 11, 20), PARIS)).isEqualTo(Instant.parse("2026-11-21T00:10:00Z"));
    }

    @Test
    void on_the_days_the_clocks_change_times_count_from_noon_minus_twelve_hours() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);

        assertThat(ServiceTime.startOf(spring, PARIS)).isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
        assertThat(ServiceTime.startOf(autumn, PARIS)).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(new ServiceTime(8 * 3600).on(spring, PARIS).atZone(PARIS).getHour())
                .isEqualTo(8);
        assertThat(new ServiceTime(8 * 3600).on(autumn, PARIS).atZone(PARIS).getHour())
                .isEqualTo(8);
    }

    @Test
    void a_service_day_has_no_time_before_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ServiceTime(-1));
    }
}
