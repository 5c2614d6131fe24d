package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;

/** The decompressed body: counts, and stops at the limit before the memory does. */
final class BodyStream extends InputStream {

    private final BufferedSource source;
    private final long limit;
    private final CallScope scope;
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
        scope.beginRead();
        try {
            read = source.read(buffer, offset, length);
        } finally {
            scope.endRead(read);
        }
        count += Math.max(0, read);
        if (count > limit) {
            throw new TooLargeException(limit);
        }
        return read;
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
