package io.github.melsdk.testing.internal.potentials;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Allows some calls in a sliding period. Thread-safe. */
public final class RateLimit {
    private final Clock clock;
    private final int calls;
    private final Duration period;
    private final Deque<Instant> made = new ArrayDeque<>();

    /**
     * Makes a limit.
     *
     * @param clock tells the present moment
     * @param calls the most calls
     * @param period in which they are counted
     */
    public RateLimit(Clock clock, int calls, Duration period) {
        this.clock = clock;
        this.calls = calls;
        this.period = period;
    }

    /**
     * Counts a call.
     *
     * @return whether it is allowed
     */
    public synchronized boolean take() {
        Instant now = clock.instant();
        while (!made.isEmpty() && !made.peekFirst().isAfter(now.minus(period))) {
            made.removeFirst();
        }
        if (made.size() >= calls) {
            return false;
        }
        made.addLast(now);
        return true;
    }

    /** Forgets all calls. */
    public synchronized void reset() {
        made.clear();
    }
}
