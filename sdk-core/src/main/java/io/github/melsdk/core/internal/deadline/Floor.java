package io.github.melsdk.core.internal.deadline;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A minimum throughput over a window: what ends a server that drips. */
final class Floor {

    private final TimeSource time;
    private final long bytesPerWindow;
    private final long windowNanos;
    private final AtomicLong bytes = new AtomicLong();
    private volatile long windowStart;

    Floor(TimeSource time, long bytesPerSecond, Duration window) {
        this.time = time;
        this.bytesPerWindow = bytesPerSecond * window.toSeconds();
        this.windowNanos = window.toNanos();
        this.windowStart = time.nanoTime();
    }

    void add(long count) {
        bytes.addAndGet(count);
    }

    /** Tells whether the window that just ended brought too little; starts the next one. Called by one thread. */
    boolean missed() {
        long now = time.nanoTime();
        if (now - windowStart < windowNanos) {
            return false;
        }
        windowStart = now;
        return bytes.getAndSet(0) < bytesPerWindow;
    }
}
