package io.github.melsdk.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest(name = "B1 before retry {0}: between {1} and {2} ms")
    @CsvSource({"1,250,500", "2,500,1000", "3,1000,2000", "4,2000,4000", "5,4000,8000", "6,4000,8000", "60,4000,8000"})
    void waits_double_up_to_eight_seconds(int retry, long least, long most) {
        assertThat(new Backoff(() -> 0.0).before(retry)).isEqualTo(Duration.ofMillis(least));
        assertThat(new Backoff(() -> Math.nextDown(1.0)).before(retry))
                .isBetween(Duration.ofMillis(most).minusNanos(100), Duration.ofMillis(most));
    }

    @Test
    void draws_spread_over_the_whole_range() {
        SplittableRandom random = new SplittableRandom(2026);
        Backoff backoff = new Backoff(random::nextDouble);
        long low = 0;
        for (int i = 0; i < 1000; i++) {
            Duration wait = backoff.before(1);
            assertThat(wait).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
            low += wait.compareTo(Duration.ofMillis(375)) < 0 ? 1 : 0;
        }
        assertThat(low).isBetween(400L, 600L);
    }
}
