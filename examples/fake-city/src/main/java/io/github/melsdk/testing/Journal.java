package io.github.melsdk.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The requests a server has received, in order. Thread-safe. */
final class Journal {
    private final long startedAt = System.nanoTime();
    private final List<RecordedRequest> requests = new ArrayList<>();

    /** Returns the age of this journal. */
    Duration now() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    synchronized void add(RecordedRequest request) {
        requests.add(request);
        notifyAll();
    }

    synchronized void clear() {
        requests.clear();
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    synchronized boolean await(int count, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (requests.size() < count) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
