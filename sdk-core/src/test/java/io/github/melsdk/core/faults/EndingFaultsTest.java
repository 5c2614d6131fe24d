package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every call ends in time, whatever it waits for and whoever ends it (rules A1 and A4; rows L-01, L-02, L-05, L-06, L-18). */
class EndingFaultsTest {

    /** 250 ms are promised; the rest is for a machine with two busy processors. */
    private static final int PROMPTLY = 400;

    @ParameterizedTest(name = "L-01 L-02 r w e t interrupt in state: {0}")
    @EnumSource
    void an_interrupt_ends_the_call_and_stays_set(Scene scene) throws InterruptedException {
        try (Rig rig = scene.rig(UnaryOperator.identity())) {
            Scene.Running running = scene.enter(rig);

            Duration took = afterwards(running, running.caller()::interrupt);

            Verdict verdict = running.caller().verdict();
            verdict.transport(Reason.INTERRUPTED);
            assertThat(running.caller().interruptedAtTheEnd()).isTrue();
            assertPrompt(scene, running, verdict, took);
        }
    }

    @ParameterizedTest(name = "L-05 L-06 r w e t close() in state: {0}")
    @EnumSource
    void closing_the_transport_ends_the_call(Scene scene) throws InterruptedException {
        try (Rig rig = scene.rig(UnaryOperator.identity())) {
            Scene.Running running = scene.enter(rig);

            Duration took = afterwards(running, rig.engine::close);

            Verdict verdict = running.caller().verdict();
            verdict.transport(Reason.CLOSED);
            assertThat(running.caller().interruptedAtTheEnd()).isFalse();
            assertPrompt(scene, running, verdict, took);
            rig.engine.close();
            rig.run(Shape.READ).failure(IllegalStateException.class);
            assertThat(rig.server.requests()).hasSize(running.requests());
        }
    }

    @ParameterizedTest(name = "L-18 r w e t deadline in state: {0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BODY_OF_AN_EXPORT")
    void the_deadline_ends_the_call(Scene scene) throws InterruptedException {
        Duration deadline = Duration.ofMillis(scene.failsAtOnce() ? 5_000 : 400);
        try (Rig rig = scene.rig(settings -> settings.withCallTimeout(deadline))) {
            if (scene.failsAtOnce()) {
                Verdict first = rig.run(Shape.READ);
                Verdict verdict = scene == Scene.LIMITER ? first : rig.run(Shape.READ);
                assertFailsAtOnce(scene, rig, verdict);
                return;
            }
            Scene.Running running = scene.enter(rig);
            Verdict verdict = running.caller().verdict();
            SdkException failure = verdict.transport(Reason.TIMEOUT).failure(SdkException.class);
            assertThat(failure.elapsed()).isBetween(deadline.minusMillis(10), deadline.plusMillis(PROMPTLY));
            assertThat(rig.server.requests()).hasSize(running.requests());
        }
    }

    private static void assertFailsAtOnce(Scene scene, Rig rig, Verdict verdict) {
        switch (scene) {
            case BACK_OFF ->
                assertThat(verdict.failure(ServerException.class).attempts()).isEqualTo(1);
            case GATE -> {
                assertThat(verdict.failure(RateLimitedException.class).retryAfter())
                        .isPresent();
                verdict.seen(1, PROMPTLY);
            }
            default -> {
                Verdict second = rig.run(() -> rig.service
                        .within(java.util.List.of(
                                new io.github.melsdk.core.spi.Quota("places", 1, Duration.ofSeconds(20))))
                        .call(Rig.PAGE, io.github.melsdk.core.internal.http.Arguments.none()));
                second.value(Place.Places.class);
                Verdict third = rig.run(() -> rig.service
                        .within(java.util.List.of(
                                new io.github.melsdk.core.spi.Quota("places", 1, Duration.ofSeconds(20))))
                        .call(Rig.PAGE, io.github.melsdk.core.internal.http.Arguments.none()));
                assertThat(third.failure(RateLimitedException.class).retryAfter())
                        .isPresent();
                third.seen(2, PROMPTLY);
            }
        }
    }

    private static Duration afterwards(Scene.Running running, Runnable end) throws InterruptedException {
        long start = TimeSource.system().nanoTime();
        end.run();
        running.caller().verdict();
        return Duration.ofNanos(TimeSource.system().nanoTime() - start);
    }

    private static void assertPrompt(Scene scene, Scene.Running running, Verdict verdict, Duration took) {
        assertThat(took).isLessThan(Duration.ofMillis(PROMPTLY));
        assertThat(running.rig().server.requests()).hasSize(running.requests());
        if (scene != Scene.TOKEN_OF_ANOTHER) {
            assertThat(running.rig().busyConnections()).as("leaked connections").isZero();
        }
        assertThat(verdict.failure(TransportException.class).requestSent()).isNotNull();
    }
}
