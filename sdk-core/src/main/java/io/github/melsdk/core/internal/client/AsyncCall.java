package io.github.melsdk.core.internal.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Blocking work as a future. Completing the future from outside interrupts the work, which ends its HTTP call. */
final class AsyncCall<T> extends CompletableFuture<T> {

    private final Object lock = new Object();
    private @Nullable Thread worker;

    private AsyncCall() {}

    static <T> CompletableFuture<T> start(Executor executor, Supplier<? extends T> work) {
        AsyncCall<T> call = new AsyncCall<>();
        try {
            executor.execute(() -> call.run(work));
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("The transport is closed or its executor takes no more work", e);
        }
        return call;
    }

    private void run(Supplier<? extends T> work) {
        synchronized (lock) {
            if (isDone()) {
                return;
            }
            worker = Thread.currentThread();
        }
        try {
            T value = work.get();
            leave();
            super.complete(value);
        } catch (Exception | Error e) {
            // Any exception: callers in other languages throw checked ones, too.
            leave();
            super.completeExceptionally(e);
        }
    }

    /** From here on nobody interrupts this thread on behalf of the call, and an interrupt meant for it is over. */
    private void leave() {
        synchronized (lock) {
            worker = null;
            if (isDone()) {
                Thread.interrupted();
            }
        }
    }

    private void interruptWorker() {
        synchronized (lock) {
            Thread current = worker;
            if (current != null && current != Thread.currentThread()) {
                current.interrupt();
            }
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        interruptWorker();
        return cancelled;
    }

    @Override
    public boolean complete(T value) {
        boolean completed = super.complete(value);
        if (completed) {
            interruptWorker();
        }
        return completed;
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        boolean completed = super.completeExceptionally(failure);
        if (completed) {
            interruptWorker();
        }
        return completed;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
