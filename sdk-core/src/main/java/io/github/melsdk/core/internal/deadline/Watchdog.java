package io.github.melsdk.core.internal.deadline;

import io.github.melsdk.core.internal.time.TimeSource;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One daemon thread that looks at the calls in input or output every 50 ms. Socket reads do not react to interrupts, and
 * their timeouts count from the last byte: only an observer ends a call in time. The thread exists only while calls do.
 */
public final class Watchdog {

    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
    private static final long PERIOD_NANOS = 50_000_000L;
    private static final Duration IDLE_BEFORE_EXIT = Duration.ofSeconds(5);

    private final TimeSource time;
    private final long idlePeriodsBeforeExit;
    private final Set<CallScope> watched = ConcurrentHashMap.newKeySet();
    private final Set<Abandonment> handles = ConcurrentHashMap.newKeySet();
    private final ReferenceQueue<Object> abandoned = new ReferenceQueue<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean closed;

    /** Enqueued by the garbage collector when a stream was lost. Refers to nothing that refers to the stream. */
    private static final class Abandonment extends PhantomReference<Object> {
        private final CallScope scope;
        private final String label;
        private final Runnable release;

        Abandonment(Object handle, ReferenceQueue<Object> queue, CallScope scope, String label, Runnable release) {
            super(handle, queue);
            this.scope = scope;
            this.label = label;
            this.release = release;
        }
    }

    /** Creates a watchdog without a thread. */
    public Watchdog(TimeSource time) {
        this(time, IDLE_BEFORE_EXIT);
    }

    Watchdog(TimeSource time, Duration idleBeforeExit) {
        this.time = time;
        this.idlePeriodsBeforeExit = idleBeforeExit.toNanos() / PERIOD_NANOS;
    }

    /** Opens the scope of a call; without a timeout it has no deadline. */
    public CallScope open(@Nullable Duration timeout) {
        CallScope scope = new CallScope(time, this, timeout);
        watched.add(scope);
        return scope;
    }

    /** Ends every open call, after which no other is expected. */
    public void endAll(End reason) {
        closed = true;
        watched.forEach(scope -> scope.end(reason));
    }

    boolean isRunning() {
        return running.get();
    }

    void ensureRunning() {
        if (!running.get() && running.compareAndSet(false, true)) {
            // Without what the caller's thread has for its heirs: this thread outlives the call.
            Thread thread = new Thread(null, this::run, "mel-sdk-watchdog", 0, false);
            thread.setDaemon(true);
            thread.start();
        }
    }

    void forget(CallScope scope) {
        watched.remove(scope);
        if (!handles.isEmpty()) {
            handles.removeIf(handle -> handle.scope == scope);
        }
    }

    void endWhenAbandoned(Object handle, CallScope scope, String label, Runnable release) {
        handles.add(new Abandonment(handle, abandoned, scope, label, release));
    }

    private static void inspect(CallScope scope) {
        try {
            scope.inspect();
        } catch (RuntimeException e) {
            // Cancelling tells listeners of the application: they must not stop the watch over other calls.
            LOG.warn(
                    "a call could not be cancelled cleanly, because of {}",
                    e.getClass().getName());
        }
    }

    private void endAbandoned() {
        for (Reference<?> lost = abandoned.poll(); lost != null; lost = abandoned.poll()) {
            if (lost instanceof Abandonment abandonment && handles.remove(abandonment)) {
                LOG.warn("{}: a stream was never closed; use it in a try block", abandonment.label);
                release(abandonment);
            }
        }
    }

    private static void release(Abandonment abandonment) {
        abandonment.scope.end(End.RELEASED);
        try {
            abandonment.release.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} could not be closed cleanly, because of {}",
                    abandonment.label,
                    e.getClass().getName());
        } finally {
            abandonment.scope.close();
        }
    }

    private void run() {
        CountDownLatch never = new CountDownLatch(1);
        long idle = 0;
        while (idle < (closed ? 1 : idlePeriodsBeforeExit)) {
            try {
                // Real time on purpose: sockets are real also where the clock of a call is not.
                TimeSource.system().await(never, PERIOD_NANOS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            idle = watched.isEmpty() ? idle + 1 : 0;
            watched.forEach(Watchdog::inspect);
            endAbandoned();
        }
        running.set(false);
        // A call may have begun after the last look: it needs a thread again.
        if (!watched.isEmpty()) {
            ensureRunning();
        }
    }
}
