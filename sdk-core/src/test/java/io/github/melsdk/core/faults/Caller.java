package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread that makes one call, so that a test can end it from outside. */
final class Caller {

    private static final long LOOK_AGAIN_NANOS = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Thread thread;
    private volatile @Nullable Verdict verdict;
    private volatile boolean interruptedAtTheEnd;

    private Caller(Rig rig, Supplier<?> work) {
        thread = new Thread(
                () -> {
                    verdict = rig.run(work);
                    interruptedAtTheEnd = Thread.currentThread().isInterrupted();
                },
                "caller");
        thread.setDaemon(true);
    }

    static Caller start(Rig rig, Supplier<?> work) {
        Caller caller = new Caller(rig, work);
        caller.thread.start();
        return caller;
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Waits until the thread is in a method of a class whose name ends so, or has ended. */
    void awaitIn(String classNameEnd) {
        await(() -> !thread.isAlive()
                || Arrays.stream(thread.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().endsWith(classNameEnd)));
    }

    /** Waits for the end of the call. */
    Verdict verdict() throws InterruptedException {
        thread.join(PATIENCE.toMillis());
        Verdict result = verdict;
        if (result == null) {
            StringBuilder stack = new StringBuilder("the call goes on");
            for (StackTraceElement frame : thread.getStackTrace()) {
                stack.append("\n    at ").append(frame);
            }
            throw new AssertionError(stack);
        }
        return result;
    }

    boolean interruptedAtTheEnd() {
        return interruptedAtTheEnd;
    }

    /** Waits until something is so. */
    static void await(BooleanSupplier condition) {
        long start = TimeSource.system().nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(Duration.ofNanos(TimeSource.system().nanoTime() - start)).isLessThan(PATIENCE);
            try {
                TimeSource.system().await(new CountDownLatch(1), LOOK_AGAIN_NANOS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
