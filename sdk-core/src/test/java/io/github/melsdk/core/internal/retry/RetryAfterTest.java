package io.github.melsdk.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-03-29T00:59:30Z");

    @ParameterizedTest(name = "B4 [{0}] is {1} s")
    @CsvSource({
        "0,0",
        "1,1",
        "' 7 ',7",
        "007,7",
        "86400,86400",
        "999999999,999999999",
        "1000000000,999999999",
        "'Sun, 29 Mar 2026 01:00:30 GMT',60",
        "'Sun, 29 Mar 2026 00:59:00 GMT',0",
        "'Sun, 06 Nov 1994 08:49:37 GMT',0"
    })
    void seconds_and_dates_are_read(String value, long seconds) {
        assertThat(RetryAfter.parse(value, null, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "B4 [{0}] says nothing")
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "-1",
                "+1",
                "1.5",
                "1e3",
                "1 s",
                "soon",
                "0x1F",
                "١٢",
                "Sun, 29 Mar 2026",
                "Mon, 29 Mar 2026 01:00:30 GMT",
                "Sun, 32 Mar 2026 01:00:30 GMT",
                "2026-03-29T01:00:30Z",
                "Sunday, 06-Nov-94 08:49:37 GMT"
            })
    void what_cannot_be_read_is_absent(String value) {
        assertThat(RetryAfter.parse(value, null, NOW)).isNull();
    }

    @Test
    void a_date_counts_from_the_date_of_the_answer_when_there_is_one() {
        String until = "Sun, 06 Nov 1994 08:49:37 GMT";

        assertThat(RetryAfter.parse(until, "Sun, 06 Nov 1994 08:49:35 GMT", NOW))
                .isEqualTo(Duration.ofSeconds(2));
        assertThat(RetryAfter.parse("Sun, 29 Mar 2026 00:59:40 GMT", "yesterday", NOW))
                .isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void the_default_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(RetryAfter.parse("Sun, 29 Mar 2026 00:59:40 GMT", null, NOW))
                    .isEqualTo(Duration.ofSeconds(10));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "S-12 100 kB of [{0}]")
    @ValueSource(strings = {"9", " ", "Sun, ", "a", "é"})
    void long_headers_cost_nothing(String unit) {
        String value = unit.repeat(100_000 / unit.length());
        long fastest = Long.MAX_VALUE;
        // The best of three: a pause of the machine is not ours.
        for (int i = 0; i < 3; i++) {
            long start = TimeSource.system().nanoTime();
            RetryAfter.parse(value, value, NOW);
            RetryAfter.parse("Sun, 29 Mar 2026 00:59:40 GMT", value, NOW);
            fastest = Math.min(fastest, TimeSource.system().nanoTime() - start);
        }

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void no_text_throws() {
        SplittableRandom random = new SplittableRandom(86400);
        String alphabet = "0123456789 ,:-+SunMonGT\u0000é٣";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Duration wait = RetryAfter.parse(text.toString(), text.reverse().toString(), NOW);
            assertThat(wait == null || !wait.isNegative()).as(text.toString()).isTrue();
        }
    }
}
