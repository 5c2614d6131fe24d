package io.github.melsdk.core.internal.retry;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Exponential waits with jitter: half a second, doubled, eight seconds at most, times a draw in [0.5, 1]. */
final class Backoff {

    private static final long BASE_MILLIS = 500;
    private static final long CAP_MILLIS = 8_000;

    private final DoubleSupplier random;

    /** Takes a source of uniform draws in [0, 1). */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /** Returns the wait before a retry, counted from 1. */
    Duration before(int retry) {
        long full = Math.min(CAP_MILLIS, BASE_MILLIS << Math.min(retry - 1, 10));
        return Duration.ofNanos((long) (full * 1_000_000L * (0.5 + random.getAsDouble() / 2)));
    }
}
