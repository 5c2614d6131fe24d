package io.github.melsdk.core.internal.deadline;

import org.jspecify.annotations.Nullable;

/** One stay in blocking input or output: whose thread, how to end it, and by when it must be connected. */
public final class IoWatch {

    private final Runnable cancel;
    private volatile @Nullable Thread owner;
    private volatile long connectBy;
    private volatile boolean connectTimedOut;

    IoWatch(Thread owner, Runnable cancel, long connectBy) {
        this.owner = owner;
        this.cancel = cancel;
        this.connectBy = connectBy;
    }

    /** Declares the connection established, TLS included. */
    public void connected() {
        connectBy = Long.MAX_VALUE;
    }

    /** Hands the watch to the thread that reads from now on, or to nobody. */
    void ownedBy(@Nullable Thread thread) {
        owner = thread;
    }

    /** Tells whether the attempt was cancelled because the connection took too long. */
    public boolean connectTimedOut() {
        return connectTimedOut;
    }

    boolean ownerInterrupted() {
        Thread thread = owner;
        return thread != null && thread.isInterrupted();
    }

    void cancel() {
        cancel.run();
    }

    void checkConnect(long now) {
        if (connectBy != Long.MAX_VALUE && now - connectBy > 0) {
            connectTimedOut = true;
            cancel.run();
        }
    }
}
