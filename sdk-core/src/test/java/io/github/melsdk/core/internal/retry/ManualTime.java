package io.github.melsdk.core.internal.retry;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** A clock that stands still until it is told to go on; it starts near the overflow of the monotonic clock. */
final class ManualTime implements TimeSource {

    private long nanos = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public boolean await(CountDownLatch stop, long wait) {
        nanos += wait;
        return stop.getCount() == 0;
    }
}
