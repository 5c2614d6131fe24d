package io.github.melsdk.core.internal.deadline;

import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The life of one call: its deadline, its waits, and who may end it. The thread of the call pauses and checks here; the
 * watchdog and the closing transport end it from theirs.
 */
public final class CallScope implements AutoCloseable {

    /** An attempt that starts later than this before the deadline has no chance, unless the whole call is that short. */
    private static final long SHORTEST_ATTEMPT_NANOS = 100_000_000L;

    private final TimeSource time;
    private final Watchdog watchdog;
    private final long startedAt;
    private final long shortestAttempt;
    private volatile long timeoutNanos;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<@Nullable End> end = new AtomicReference<>();
    private volatile @Nullable IoWatch io;
    private volatile @Nullable Floor floor;

    CallScope(TimeSource time, Watchdog watchdog, @Nullable Duration timeout) {
        this.time = time;
        this.watchdog = watchdog;
        this.startedAt = time.nanoTime();
        this.timeoutNanos = timeout == null ? Long.MAX_VALUE : timeout.toNanos();
        this.shortestAttempt = Math.min(SHORTEST_ATTEMPT_NANOS, timeoutNanos / 2);
    }

    /** Returns the time since the call began. */
    public Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - startedAt);
    }

    /** Opens a shorter life on the same thread, for work that may fail without failing the call. Close it. */
    public CallScope within(Duration limit) {
        return watchdog.open(limit);
    }

    /** Returns the time left, negative when the deadline has passed, very long when there is none. */
    public Duration remaining() {
        return Duration.ofNanos(remainingNanos());
    }

    private long remainingNanos() {
        long timeout = timeoutNanos;
        return timeout == Long.MAX_VALUE ? Long.MAX_VALUE : timeout - (time.nanoTime() - startedAt);
    }

    /** Tells whether a wait of this length leaves time for one more attempt. */
    public boolean allows(Duration wait) {
        long remaining = remainingNanos();
        return remaining == Long.MAX_VALUE || remaining - shortestAttempt > wait.toNanos();
    }

    /** Removes the deadline: what is read from now on may take its time, as long as it flows. */
    public void liftDeadline() {
        timeoutNanos = Long.MAX_VALUE;
    }

    /** Does what {@link #check} does, and ends a call that has too little time left for another request. */
    public void checkAttempt() throws EndedException {
        check();
        if (!allows(Duration.ZERO)) {
            end(End.DEADLINE);
            check();
        }
    }

    /** Waits on the thread of the call. */
    public void pause(Duration wait) throws EndedException {
        check();
        long nanos = Math.min(wait.toNanos(), Math.max(0, remainingNanos()));
        try {
            time.await(ended, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(End.INTERRUPTED);
        }
        check();
    }

    /** Throws when the call was ended, its thread interrupted, or its deadline passed. */
    public void check() throws EndedException {
        if (Thread.currentThread().isInterrupted()) {
            end(End.INTERRUPTED);
        } else if (remainingNanos() <= 0) {
            end(End.DEADLINE);
        }
        End reason = end.get();
        if (reason != null) {
            throw new EndedException(reason);
        }
    }

    /** Ends the call; the first reason stays. */
    public void end(End reason) {
        if (end.compareAndSet(null, reason)) {
            ended.countDown();
            IoWatch current = io;
            if (current != null) {
                current.cancel();
            }
        }
    }

    /** Returns why the call was ended. */
    public @Nullable End ended() {
        return end.get();
    }

    /** Declares that the current thread is about to block in input or output that {@code cancel} ends. */
    public IoWatch enterIo(Runnable cancel, @Nullable Duration connectTimeout) throws EndedException {
        check();
        IoWatch watch = new IoWatch(
                Thread.currentThread(),
                cancel,
                connectTimeout == null ? Long.MAX_VALUE : time.nanoTime() + connectTimeout.toNanos());
        io = watch;
        watchdog.ensureRunning();
        // The call may have been ended between the check and the assignment.
        if (end.get() != null) {
            watch.cancel();
        }
        return watch;
    }

    /** Declares that the thread left input and output. */
    public void leaveIo() {
        io = null;
    }

    /**
     * Demands a minimum throughput from now on, for bodies without a deadline. Such a body may be read by any thread, and
     * only the one that reads at the moment ends it by being interrupted.
     */
    public void requireFloor(long bytesPerSecond, Duration window) {
        floor = new Floor(time, bytesPerSecond, window);
    }

    /** Notes that the current thread begins to read the body. */
    public void beginRead() {
        Floor current = floor;
        if (current != null) {
            ownedBy(Thread.currentThread());
            current.beginRead();
        }
    }

    /** Notes that a read of the body ended. */
    public void endRead(long bytes) {
        Floor current = floor;
        if (current != null) {
            current.endRead(bytes);
            ownedBy(null);
        }
    }

    private void ownedBy(@Nullable Thread reader) {
        IoWatch watch = io;
        if (watch != null) {
            watch.ownedBy(reader);
        }
    }

    /** Ends the call when {@code handle} is no longer reachable: somebody forgot to close it. */
    public void endWhenAbandoned(Object handle, String label, Runnable release) {
        watchdog.endWhenAbandoned(handle, this, label, release);
    }

    /** Looks after the call; called by the watchdog thread. */
    void inspect() {
        IoWatch watch = io;
        if (watch == null) {
            return;
        }
        Floor current = floor;
        if (end.get() != null) {
            // It may have been ended just before it began to wait for something that cancelling interrupts.
            watch.cancel();
        } else if (watch.ownerInterrupted()) {
            end(End.INTERRUPTED);
        } else if (remainingNanos() <= 0) {
            end(End.DEADLINE);
        } else if (current != null && current.missed()) {
            end(End.TOO_SLOW);
        } else {
            watch.checkConnect(time.nanoTime());
        }
    }

    @Override
    public void close() {
        io = null;
        watchdog.forget(this);
    }
}
