package io.github.melsdk.core.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.spi.Quota;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlidingWindowLimiterTest {

    private final ManualTime time = new ManualTime();
    private final SlidingWindowLimiter limiter = new SlidingWindowLimiter(time);

    @ParameterizedTest(name = "no window holds more than the quota, seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_window_of_a_period_holds_more_than_allowed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int permits = 1 + random.nextInt(6);
        Duration period = Duration.ofMillis(100 + random.nextInt(2_000));
        Quota quota = new Quota("seed " + seed, permits, period);
        List<Long> sent = new ArrayList<>();
        long start = time.nanoTime();

        for (int i = 0; i < 2_000; i++) {
            time.pass(Duration.ofMillis(random.nextInt(3) == 0 ? random.nextInt(900) : random.nextInt(5)));
            Duration most = Duration.ofMillis(random.nextInt(3_000));
            Duration wait = limiter.reserve(quota, most);
            if (wait.compareTo(most) <= 0) {
                sent.add(time.nanoTime() - start + wait.toNanos());
            }
        }

        assertThat(sent).hasSizeGreaterThan(100).isSorted();
        for (int i = permits; i < sent.size(); i++) {
            assertThat(sent.get(i) - sent.get(i - permits)).isGreaterThanOrEqualTo(period.toNanos());
        }
    }

    @Test
    void a_free_quota_costs_no_wait_and_a_used_one_exactly_the_rest_of_its_period() {
        Quota quota = new Quota("two per minute", 2, Duration.ofMinutes(1));

        assertThat(limiter.reserve(quota, Duration.ZERO)).isZero();
        time.pass(Duration.ofSeconds(10));
        assertThat(limiter.reserve(quota, Duration.ZERO)).isZero();
        time.pass(Duration.ofSeconds(10));

        assertThat(limiter.reserve(quota, Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(40));
        assertThat(limiter.reserve(quota, Duration.ofMinutes(5))).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void a_wait_that_is_too_long_reserves_nothing() {
        Quota quota = new Quota("one per minute", 1, Duration.ofMinutes(1));
        limiter.reserve(quota, Duration.ZERO);

        for (int i = 0; i < 5; i++) {
            assertThat(limiter.reserve(quota, Duration.ofSeconds(59))).isEqualTo(Duration.ofMinutes(1));
        }
        time.pass(Duration.ofMinutes(1));

        assertThat(limiter.reserve(quota, Duration.ZERO)).isZero();
    }

    @Test
    void quotas_do_not_share_their_windows() {
        assertThat(limiter.reserve(new Quota("a", 1, Duration.ofHours(1)), Duration.ZERO))
                .isZero();
        assertThat(limiter.reserve(new Quota("b", 1, Duration.ofHours(1)), Duration.ZERO))
                .isZero();
        assertThat(limiter.reserve(new Quota("a", 1, Duration.ofHours(1)), Duration.ZERO))
                .isPositive();
    }
}
