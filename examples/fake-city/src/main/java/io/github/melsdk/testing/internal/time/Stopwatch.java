package io.github.melsdk.testing.internal.time;

import java.time.Duration;

/** Measures time from its creation, untouched by changes of the wall clock. Thread-safe. */
public final class Stopwatch {
    private final long startedAt = System.nanoTime();

    /**
     * Returns the time since the creation.
     *
     * @return the elapsed time
     */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /**
     * Returns what is left of a limit.
     *
     * @param limit counted from the creation
     * @return nanoseconds, negative when the limit is over
     */
    public long nanosLeft(Duration limit) {
        return limit.minus(elapsed()).toNanos();
    }
}
