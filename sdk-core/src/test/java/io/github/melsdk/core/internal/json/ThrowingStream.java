package io.github.melsdk.core.internal.json;

import java.io.IOException;
import java.io.InputStream;

/** A connection that breaks. */
final class ThrowingStream extends InputStream {

    private final IOException thrown;

    ThrowingStream(IOException thrown) {
        this.thrown = thrown;
    }

    @Override
    public int read() throws IOException {
        throw thrown;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        throw thrown;
    }
}
