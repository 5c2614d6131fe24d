package io.github.melsdk.core.internal.retry;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What all calls to one origin share: the retry budget, so that an outage is not multiplied, and the gate that a 429
 * closes for everybody.
 */
public final class Origin {

    private static final int BUDGET = 100;
    private static final int RETRY_COST = 5;

    private final TimeSource time;
    private final AtomicInteger budget = new AtomicInteger(BUDGET);
    private final AtomicLong gateOpensAt;
    private volatile boolean http2Broken;
    private volatile boolean http2Worked;

    /** Creates the state of an origin that was never called. */
    public Origin(TimeSource time) {
        this.time = time;
        this.gateOpensAt = new AtomicLong(time.nanoTime());
    }

    boolean takeRetry() {
        int left = budget.get();
        while (left >= RETRY_COST) {
            if (budget.compareAndSet(left, left - RETRY_COST)) {
                return true;
            }
            left = budget.get();
        }
        return false;
    }

    void succeeded() {
        // The full budget is the normal state: no contended write then.
        int left = budget.get();
        while (left < BUDGET && !budget.compareAndSet(left, left + 1)) {
            left = budget.get();
        }
    }

    void closeGate(Duration wait) {
        long opensAt = time.nanoTime() + wait.toNanos();
        gateOpensAt.accumulateAndGet(opensAt, (old, next) -> next - old > 0 ? next : old);
    }

    /** Returns how long the gate stays closed, zero when it is open. */
    public Duration gateWait() {
        return Duration.ofNanos(Math.max(0, gateOpensAt.get() - time.nanoTime()));
    }

    /** Tells whether HTTP/2 failed here in a way that HTTP/1.1 may not. */
    public boolean http2Broken() {
        return http2Broken;
    }

    /** Tells whether an answer has come over HTTP/2. */
    public boolean http2Worked() {
        return http2Worked;
    }

    /** Remembers whether an answer came over HTTP/2. */
    public void noteHttp2(boolean overHttp2) {
        if (overHttp2 && !http2Worked) {
            http2Worked = true;
        }
    }

    /** Remembers that HTTP/2 does not work here. */
    public void markHttp2Broken() {
        http2Broken = true;
    }
}
