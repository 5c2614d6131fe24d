package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.EndedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import okio.BufferedSource;

/** The decompressed body: counts, and stops at the limit before the memory does. */
final class BodyStream extends InputStream {

    private final BufferedSource source;
    private final long limit;
    private final CallScope scope;
    private final ReentrantLock reading = new ReentrantLock();
    private long count;

    BodyStream(BufferedSource source, long limit, CallScope scope) {
        this.source = source;
        this.limit = limit;
        this.scope = scope;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = 0;
        reading.lock();
        try {
            scope.check();
            scope.beginRead();
            read = source.read(buffer, offset, length);
        } finally {
            scope.endRead(read);
            reading.unlock();
        }
        // Looked at after the lock is open: whoever closed meanwhile left the rest to this thread.
        End ended = scope.ended();
        if (ended != null) {
            throw new EndedException(ended);
        }
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        return read;
    }

    /** Frees what is read from, unless a thread is reading right now: that one finds the call ended and frees it. */
    void unlessReading(Runnable release) {
        if (reading.tryLock()) {
            try {
                release.run();
            } finally {
                reading.unlock();
            }
        }
    }

    @Override
    public void close() {
        // The exchange owns the response and closes it.
    }

    /** The limit was exceeded. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("more than " + limit + " bytes");
        }
    }
}
