package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.time.Stopwatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The requests a server has received, in order. Thread-safe. */
final class Journal {
    private final Stopwatch age = new Stopwatch();
    private final List<RecordedRequest> requests = new ArrayList<>();

    /** Returns the age of this journal. */
    Duration now() {
        return age.elapsed();
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
        Stopwatch waiting = new Stopwatch();
        while (requests.size() < count) {
            long left = waiting.nanosLeft(timeout);
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }
}
