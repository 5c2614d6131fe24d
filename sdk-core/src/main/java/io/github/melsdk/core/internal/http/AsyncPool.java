package io.github.melsdk.core.internal.http;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs asynchronous work: on the executor of the application, or on a bounded pool of daemon threads. */
final class AsyncPool implements Executor {

    private static final int THREADS = 16;
    private static final int IDLE_SECONDS = 5;

    private final Executor executor;
    private final @Nullable ThreadPoolExecutor ours;

    AsyncPool(@Nullable Executor given) {
        this.ours = given == null ? newPool() : null;
        this.executor = ours == null ? Objects.requireNonNull(given) : ours;
    }

    private static ThreadPoolExecutor newPool() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "mel-sdk-async-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    @Override
    public void execute(Runnable work) {
        executor.execute(work);
    }

    void close() {
        if (ours != null) {
            ours.shutdown();
        }
    }
}
