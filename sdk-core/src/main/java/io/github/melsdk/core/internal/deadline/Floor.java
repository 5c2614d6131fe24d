package io.github.melsdk.core.internal.deadline;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;

/** A minimum throughput over a window: what ends a server that drips. Only time spent reading counts, not the consumer's. */
final class Floor {

    private final TimeSource time;
    private final long bytesPerWindow;
    private final long windowNanos;
    private long bytes;
    private long readNanos;
    private long readingSince;
    private boolean reading;

    Floor(TimeSource time, long bytesPerSecond, Duration window) {
        this.time = time;
        this.bytesPerWindow = bytesPerSecond * window.toSeconds();
        this.windowNanos = window.toNanos();
    }

    synchronized void beginRead() {
        reading = true;
        readingSince = time.nanoTime();
    }

    synchronized void endRead(long count) {
        if (reading) {
            readNanos += time.nanoTime() - readingSince;
        }
        reading = false;
        bytes += Math.max(0, count);
    }

    /** Tells whether a whole window of reading brought too little; then starts the next one. */
    synchronized boolean missed() {
        long now = time.nanoTime();
        long spent = readNanos + (reading ? now - readingSince : 0);
        if (spent < windowNanos) {
            return false;
        }
        boolean tooLittle = bytes < bytesPerWindow;
        bytes = 0;
        readNanos = 0;
        readingSince = now;
        return tooLittle;
    }
}
