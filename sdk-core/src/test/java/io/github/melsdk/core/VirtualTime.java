package io.github.melsdk.core;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Clocks that run, but skip every wait and can be moved. Sockets stay in real time. */
public final class VirtualTime implements TimeSource {

    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong wallError = new AtomicLong();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();

    /** Makes the transports of a builder live by these clocks, without jitter. */
    public TransportBuilder installIn(TransportBuilder builder) {
        return builder.time(this).random(() -> 0.5);
    }

    /** Lets time pass. */
    public void pass(Duration duration) {
        skipped.addAndGet(duration.toNanos());
    }

    /** Puts the wall clock wrong; the monotonic one goes on as before. */
    public void misplaceWallClock(Duration error) {
        wallError.addAndGet(error.toNanos());
    }

    /** Returns how long the SDK has waited in total. */
    public Duration waited() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** Returns each wait of the SDK. */
    public List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + skipped.get();
    }

    @Override
    public Instant now() {
        return Instant.now().plusNanos(skipped.get() + wallError.get());
    }

    @Override
    public boolean await(CountDownLatch stop, long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        skipped.addAndGet(Math.max(0, nanos));
        waits.add(Duration.ofNanos(Math.max(0, nanos)));
        return stop.getCount() == 0;
    }
}
