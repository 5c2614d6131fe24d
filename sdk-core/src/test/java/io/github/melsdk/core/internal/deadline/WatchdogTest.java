package io.github.melsdk.core.internal.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final Duration SHORT = Duration.ofMillis(100);

    /** A clock that a test moves; waits move it, too. */
    private static final class HandClock implements TimeSource {
        private final AtomicLong nanos = new AtomicLong();

        @Override
        public long nanoTime() {
            return nanos.get();
        }

        @Override
        public Instant now() {
            return Instant.EPOCH.plusNanos(nanos.get());
        }

        @Override
        public boolean await(CountDownLatch stop, long wait) {
            nanos.addAndGet(wait);
            return stop.getCount() == 0;
        }
    }

    private final HandClock clock = new HandClock();
    private final Watchdog watchdog = new Watchdog(clock, SHORT);

    private static EndedException endOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(EndedException.class, call);
    }

    @Test
    void without_calls_in_input_or_output_there_is_no_thread() {
        try (CallScope scope = watchdog.open(Duration.ofSeconds(1))) {
            assertThat(scope.ended()).isNull();
            assertThat(watchdog.isRunning()).isFalse();
        }
    }

    @Test
    void the_thread_exits_when_idle_and_starts_again_for_the_next_call() throws Exception {
        for (int i = 0; i < 3; i++) {
            CountDownLatch cancelled = new CountDownLatch(1);
            try (CallScope scope = watchdog.open(Duration.ofSeconds(1))) {
                scope.enterIo(cancelled::countDown, null);
                assertThat(watchdog.isRunning()).isTrue();
                clock.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
                assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
                assertThat(scope.ended()).isEqualTo(End.DEADLINE);
            }
            awaitStopped();
        }
    }

    private void awaitStopped() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 500 && watchdog.isRunning(); i++) {
            TimeSource.system().await(never, 10_000_000);
        }
        assertThat(watchdog.isRunning()).isFalse();
    }

    @Test
    void a_cancel_that_throws_does_not_stop_the_watch_over_other_calls() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        try (CallScope bad = watchdog.open(Duration.ofSeconds(1));
                CallScope good = watchdog.open(Duration.ofSeconds(1))) {
            bad.enterIo(
                    () -> {
                        throw new IllegalStateException("a listener of the application");
                    },
                    null);
            good.enterIo(cancelled::countDown, null);
            clock.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
            assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
        }
        awaitStopped();
    }

    @Test
    void a_call_that_ended_before_it_blocked_is_cancelled_again() throws Exception {
        AtomicInteger cancelled = new AtomicInteger();
        CountDownLatch again = new CountDownLatch(3);
        try (CallScope scope = watchdog.open(null)) {
            scope.enterIo(
                    () -> {
                        cancelled.incrementAndGet();
                        again.countDown();
                    },
                    null);
            scope.end(End.CLOSED);
            assertThat(again.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void a_connection_that_takes_too_long_is_cancelled_and_says_so() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        try (CallScope scope = watchdog.open(null)) {
            IoWatch io = scope.enterIo(cancelled::countDown, Duration.ofSeconds(1));
            clock.nanos.addAndGet(Duration.ofSeconds(2).toNanos());
            assertThat(cancelled.await(5, TimeUnit.SECONDS)).isTrue();
            assertThat(io.connectTimedOut()).isTrue();
            assertThat(scope.ended()).isNull();
        }
    }

    @Test
    void closing_ends_every_open_call_and_none_that_was_closed() {
        CallScope closed = watchdog.open(null);
        closed.close();
        try (CallScope open = watchdog.open(null)) {
            watchdog.endAll(End.CLOSED);
            assertThat(open.ended()).isEqualTo(End.CLOSED);
            assertThat(closed.ended()).isNull();
            assertThat(endOf(open::check).end()).isEqualTo(End.CLOSED);
            assertThat(endOf(() -> open.pause(Duration.ofDays(1))).end()).isEqualTo(End.CLOSED);
            assertThatThrownBy(() -> open.enterIo(() -> {}, null)).isInstanceOf(EndedException.class);
        }
    }

    @Test
    void the_thread_exits_at_once_when_all_was_ended() throws Exception {
        Watchdog patient = new Watchdog(clock, Duration.ofHours(1));
        try (CallScope scope = patient.open(null)) {
            scope.enterIo(() -> {}, null);
            patient.endAll(End.CLOSED);
        }
        CountDownLatch never = new CountDownLatch(1);
        for (int i = 0; i < 500 && patient.isRunning(); i++) {
            TimeSource.system().await(never, 10_000_000);
        }
        assertThat(patient.isRunning()).isFalse();
    }

    @Test
    void the_first_reason_stays() {
        try (CallScope scope = watchdog.open(null)) {
            scope.end(End.TOO_SLOW);
            scope.end(End.CLOSED);
            assertThat(scope.ended()).isEqualTo(End.TOO_SLOW);
        }
    }

    @Test
    void a_pause_never_outlasts_the_deadline() {
        try (CallScope scope = watchdog.open(Duration.ofSeconds(3))) {
            assertThat(endOf(() -> scope.pause(Duration.ofSeconds(10))).end()).isEqualTo(End.DEADLINE);
            assertThat(scope.elapsed()).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void a_wait_is_allowed_while_a_tenth_of_a_second_is_left_for_an_attempt() throws Exception {
        try (CallScope scope = watchdog.open(Duration.ofSeconds(1))) {
            assertThat(scope.allows(Duration.ofMillis(899))).isTrue();
            assertThat(scope.allows(Duration.ofMillis(901))).isFalse();
            clock.nanos.addAndGet(Duration.ofMillis(850).toNanos());
            scope.checkAttempt();
            clock.nanos.addAndGet(Duration.ofMillis(60).toNanos());
            assertThat(endOf(scope::checkAttempt).end()).isEqualTo(End.DEADLINE);
        }
    }

    @Test
    void a_call_shorter_than_that_still_makes_one_attempt() throws Exception {
        try (CallScope scope = watchdog.open(Duration.ofMillis(50))) {
            scope.checkAttempt();
            assertThat(scope.remaining()).isEqualTo(Duration.ofMillis(50));
        }
    }

    @Test
    void a_lifted_deadline_is_none() throws Exception {
        try (CallScope scope = watchdog.open(Duration.ofSeconds(1))) {
            scope.liftDeadline();
            clock.nanos.addAndGet(Duration.ofDays(1).toNanos());
            scope.checkAttempt();
            assertThat(scope.allows(Duration.ofDays(1))).isTrue();
        }
    }

    @Test
    void the_floor_counts_only_time_spent_reading() {
        try (CallScope scope = watchdog.open(null)) {
            Floor floor = new Floor(clock, 1024, Duration.ofSeconds(60));
            floor.beginRead();
            clock.nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            floor.endRead(10);
            clock.nanos.addAndGet(Duration.ofDays(1).toNanos());
            assertThat(floor.missed()).isFalse();
            floor.beginRead();
            clock.nanos.addAndGet(Duration.ofSeconds(60).toNanos());
            assertThat(floor.missed()).isTrue();
            assertThat(scope.ended()).isNull();
        }
    }

    @Test
    void an_interrupt_ends_the_call_and_stays_set() {
        try (CallScope scope = watchdog.open(null)) {
            Thread.currentThread().interrupt();
            assertThat(endOf(scope::check).end()).isEqualTo(End.INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
