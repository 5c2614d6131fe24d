package io.github.melsdk.core.internal.time;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/** Monotonic time, wall-clock time and waiting. Timeouts and token lives use the monotonic one only. */
public interface TimeSource {

    /** Returns nanoseconds on a clock that never jumps. */
    long nanoTime();

    /** Returns the wall-clock time. */
    Instant now();

    /**
     * Waits until the time has passed or the latch opens, whichever comes first.
     *
     * @return true when the latch opened
     * @throws InterruptedException when the thread was interrupted
     */
    boolean await(CountDownLatch stop, long nanos) throws InterruptedException;

    /** Returns the clocks of this machine. */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }

    /** Returns a source of uniform draws in [0, 1), so that callers who fail together do not come back together. */
    static DoubleSupplier jitter() {
        return () -> ThreadLocalRandom.current().nextDouble();
    }
}
