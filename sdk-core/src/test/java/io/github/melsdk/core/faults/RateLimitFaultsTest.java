package io.github.melsdk.core.faults;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.testing.FaultServer;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 429 in all its forms: how long we wait, for whom, and when we do not wait. */
class RateLimitFaultsTest {

    private static final String REFUSAL = "{\"message\":\"Too many requests\"}";

    @ParameterizedTest(name = "H-01 {0} 429 with Retry-After: 1, then 200")
    @EnumSource(names = {"READ", "WRITE", "QUERY"})
    void a_wait_in_seconds_is_waited(Shape shape) {
        try (Lab lab =
                Lab.serving(FaultServer.sequence(tooMany("1"), Lab::answerWell)).open()) {
            lab.run(shape).isOk();
            lab.saw(2);
            assertThat(lab.time().waited()).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1100));
        }
    }

    @Test
    @DisplayName("H-02 r 429 with an HTTP date in 2 s, and a Date header")
    void a_wait_until_a_date_counts_from_the_date_of_the_answer() {
        Instant serverNow = Instant.parse("2019-03-31T00:59:59Z");
        FaultServer.Handler dated = (request, x) -> x.respond(
                429,
                "application/json",
                REFUSAL,
                "Date",
                httpDate(serverNow),
                "Retry-After",
                httpDate(serverNow.plusSeconds(2)));
        try (Lab lab = Lab.serving(FaultServer.sequence(dated, Lab::answerWell)).open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
            assertThat(lab.time().waited()).isBetween(Duration.ofMillis(1900), Duration.ofMillis(2100));
        }
    }

    @Test
    @DisplayName("H-03 r 429 without a header, then 200")
    void without_a_header_our_own_back_off_counts() {
        try (Lab lab = Lab.serving(FaultServer.sequence(tooMany(null), Lab::answerWell))
                .open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
            assertThat(lab.time().waits()).containsExactly(Duration.ofMillis(375));
        }
    }

    @Test
    @DisplayName("H-04 r 429 with Retry-After: 86400")
    void an_absurd_wait_fails_at_once_and_closes_the_gate_for_others() {
        try (Lab lab = Lab.serving(tooMany("86400")).open()) {
            RateLimitedException e = lab.run(Shape.READ)
                    .failed(RateLimitedException.class, 429)
                    .says("Too many requests", "try again in 86400 s")
                    .attempts(1)
                    .took(Duration.ofMillis(1500))
                    .failure(RateLimitedException.class);
            assertThat(e.retryAfter()).contains(Duration.ofDays(1));
            assertThat(lab.time().waits()).isEmpty();

            Outcome other = lab.run(Shape.WRITE)
                    .failed(RateLimitedException.class, 429)
                    .sent(RequestSent.NO)
                    .says("nothing was sent", "another call was told")
                    .attempts(0);
            assertThat(other.failure(RateLimitedException.class).retryAfter().orElseThrow())
                    .isBetween(Duration.ofSeconds(55), Duration.ofSeconds(60));
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-05 r 429 with Retry-After: 0 for ever")
    void zero_is_no_licence_to_hammer() {
        try (Lab lab = Lab.serving(tooMany("0")).open()) {
            lab.run(Shape.READ)
                    .failed(RateLimitedException.class, 429)
                    .attempts(3)
                    .suppressed(2);
            lab.saw(3);
            assertThat(lab.time().waits()).containsExactly(Duration.ofMillis(375), Duration.ofMillis(750));
        }
    }

    @ParameterizedTest(name = "H-06 r 429 with Retry-After: [{0}]")
    @ValueSource(strings = {"-5", "soon", "", "1.5", "1 minute", "0x10", "+3", "Mon, 99 Foo 2026 00:00:00 GMT"})
    void what_cannot_be_read_is_absent(String value) {
        try (Lab lab = Lab.serving(FaultServer.sequence(tooMany(value), Lab::answerWell))
                .open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
            assertThat(lab.time().waits()).containsExactly(Duration.ofMillis(375));
        }
    }

    @Test
    @DisplayName("H-06 r 429 with a date long past, and with a number beyond all numbers")
    void past_and_absurd_waits() {
        try (Lab lab = Lab.serving(FaultServer.sequence(tooMany("Sun, 06 Nov 1994 08:49:37 GMT"), Lab::answerWell))
                .open()) {
            lab.run(Shape.READ).isOk();
            assertThat(lab.time().waits()).containsExactly(Duration.ofMillis(375));
        }
        try (Lab lab = Lab.serving(tooMany("99999999999999999999")).open()) {
            RateLimitedException e = lab.run(Shape.READ).attempts(1).failure(RateLimitedException.class);
            assertThat(e.retryAfter().orElseThrow()).isGreaterThan(Duration.ofDays(365));
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("H-07 r 429 with the provider's own form of the wait")
    void the_wait_in_the_body_fills_retry_after() {
        ErrorReader reader = (status, body, headers, now) -> body instanceof Map<?, ?> map
                ? new ErrorReader.Problem(
                        null,
                        String.valueOf(map.get("error")),
                        Duration.between(now, Instant.parse(String.valueOf(map.get("reset_time")))))
                : ErrorReader.Problem.UNKNOWN;
        VirtualTime time = new VirtualTime();
        FaultServer.Handler quota = (request, x) -> x.respond(
                429,
                "application/json",
                "{\"error\":\"You have exceeded the requests limit\",\"reset_time\":\""
                        + time.now().plus(Duration.ofHours(3)) + "\"}");
        try (Lab lab = Lab.serving(quota).time(time).open()) {
            Service service = lab.service().reportingErrorsAs(reader);
            RateLimitedException e = lab.run(Shape.READ, service)
                    .failed(RateLimitedException.class, 429)
                    .says("exceeded the requests limit")
                    .attempts(1)
                    .failure(RateLimitedException.class);
            assertThat(e.retryAfter().orElseThrow()).isBetween(Duration.ofMinutes(179), Duration.ofHours(3));
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("B4 r a wait that does not fit in the deadline fails at once")
    void a_wait_beyond_the_deadline_is_not_waited() {
        try (Lab lab = Lab.serving(tooMany("20"))
                .transport(t -> t.callTimeout(Duration.ofSeconds(10)))
                .open()) {
            lab.run(Shape.READ).failed(RateLimitedException.class, 429).attempts(1);
            lab.saw(1);
            assertThat(lab.time().waits()).isEmpty();
        }
    }

    @Test
    @DisplayName("B4 r a wait of more than a minute fails at once, however late the deadline")
    void a_wait_of_more_than_a_minute_is_not_waited() {
        try (Lab lab = Lab.serving(tooMany("61"))
                .transport(t -> t.callTimeout(Duration.ofHours(1)))
                .open()) {
            lab.run(Shape.READ).failed(RateLimitedException.class, 429).attempts(1);
            lab.saw(1);
            assertThat(lab.time().waits()).isEmpty();
        }
    }

    @Test
    @DisplayName("B4 r a 503 with Retry-After: 2 is a minimum wait too")
    void an_unavailable_server_names_its_wait() {
        FaultServer.Handler down = (request, x) -> x.respond(503, "text/plain", "later", "Retry-After", "2");
        try (Lab lab = Lab.serving(FaultServer.sequence(down, Lab::answerWell)).open()) {
            lab.run(Shape.READ).isOk();
            lab.saw(2);
            assertThat(lab.time().waited()).isEqualTo(Duration.ofSeconds(2));
        }
    }

    @Test
    @DisplayName("B6 r other threads wait at the gate instead of hammering")
    void other_threads_wait_at_the_gate() throws Exception {
        CountDownLatch refused = new CountDownLatch(1);
        Duration longest = Duration.ofSeconds(3);
        List<Duration> arrivals = new ArrayList<>();
        FaultServer.Handler once = (request, x) -> {
            synchronized (arrivals) {
                arrivals.add(request.at());
            }
            x.json(Lab.PAGE_JSON);
        };
        FaultServer.Handler first = (request, x) -> {
            x.respond(429, "application/json", REFUSAL, "Retry-After", "1");
            refused.countDown();
        };
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try (Lab lab = Lab.serving(FaultServer.sequence(first, once)).realTime().open()) {
            lab.within(longest.plusSeconds(3));
            List<Future<Outcome>> calls = new ArrayList<>();
            calls.add(pool.submit(() -> lab.run(Shape.READ)));
            assertThat(refused.await(2, TimeUnit.SECONDS)).isTrue();
            // The first thread may still be reading the refusal: its retry event says that the gate is closed.
            assertThat(lab.retried().await(2, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 7; i++) {
                calls.add(pool.submit(() -> lab.run(Shape.READ)));
            }
            for (Future<Outcome> call : calls) {
                call.get(5, TimeUnit.SECONDS).isOk();
            }
            lab.saw(9);
            Duration refusedAt = lab.server().requests().get(0).at();
            assertThat(arrivals)
                    .hasSize(8)
                    .allSatisfy(at -> assertThat(at.minus(refusedAt)).isGreaterThanOrEqualTo(Duration.ofMillis(990)));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("B9 r a jump of the wall clock changes neither gate nor back-off")
    void a_wall_clock_jump_changes_nothing() {
        VirtualTime time = new VirtualTime();
        FaultServer.Handler refusal = (request, x) -> {
            x.respond(429, "application/json", REFUSAL, "Retry-After", "5");
            time.misplaceWallClock(Duration.ofDays(-400));
        };
        try (Lab lab = Lab.serving(FaultServer.sequence(refusal, Lab::answerWell))
                .time(time)
                .open()) {
            lab.run(Shape.READ).isOk();
            time.misplaceWallClock(Duration.ofDays(800));
            lab.run(Shape.READ).isOk();
            lab.saw(3);
            assertThat(time.waited()).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5100));
        }
    }

    @Test
    @DisplayName("B1 r a quota that cannot be kept within the deadline sends nothing")
    void a_quota_beyond_the_deadline_sends_nothing() {
        try (Lab lab = Lab.serving(Lab.page()).open()) {
            Service service = lab.service().within(List.of(new Quota("per hour", 1, Duration.ofHours(1))));
            lab.run(Shape.READ, service).isOk();
            lab.run(Shape.READ, service)
                    .failed(RateLimitedException.class, 429)
                    .sent(RequestSent.NO)
                    .says("nothing was sent", "per hour")
                    .attempts(0);
            lab.saw(1);
        }
    }

    private static FaultServer.Handler tooMany(@org.jspecify.annotations.Nullable String retryAfter) {
        return (request, x) -> {
            if (retryAfter != null) {
                x.header("Retry-After", retryAfter);
            }
            x.respond(429, "application/json", REFUSAL);
        };
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(instant.atOffset(UTC));
    }
}
