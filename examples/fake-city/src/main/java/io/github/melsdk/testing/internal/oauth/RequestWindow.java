package io.github.melsdk.testing.internal.oauth;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts requests in a sliding window of real time, with a tenth of tolerance for delays on the way. Thread-safe. */
public final class RequestWindow {
    private static final int TOLERANCE = 10;

    private final long nanos;
    private final Deque<Long> arrivals = new ArrayDeque<>();
    private int permits;

    /**
     * Creates a window.
     *
     * @param permits requests it may hold
     * @param period how long it is
     */
    public RequestWindow(int permits, Duration period) {
        this.permits = permits;
        this.nanos = period.toNanos() - period.toNanos() / TOLERANCE;
    }

    /**
     * Sets how many requests the window may hold, and forgets those it holds.
     *
     * @param value how many
     */
    public synchronized void permits(int value) {
        permits = value;
        arrivals.clear();
    }

    /**
     * Counts a request.
     *
     * @return whether it is allowed
     */
    public synchronized boolean take() {
        long now = System.nanoTime();
        while (!arrivals.isEmpty() && now - arrivals.getFirst() > nanos) {
            arrivals.removeFirst();
        }
        if (arrivals.size() >= permits) {
            return false;
        }
        arrivals.addLast(now);
        return true;
    }
}
