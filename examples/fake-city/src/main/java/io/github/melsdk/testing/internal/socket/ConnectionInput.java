package io.github.melsdk.testing.internal.socket;

import io.github.melsdk.testing.internal.time.Stopwatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The receiving half of a connection, with a look-ahead that survives waiting for the peer to close. */
public final class ConnectionInput {
    private static final int MAX_LINE = 1 << 20;

    private final Socket socket;
    private final InputStream in;
    private byte[] buffer = new byte[8192];
    private int start;
    private int end;

    /**
     * Creates the input of a socket.
     *
     * @param socket a connected socket, TLS or plain
     * @throws IOException if the socket is closed
     */
    public ConnectionInput(Socket socket) throws IOException {
        this.socket = socket;
        this.in = socket.getInputStream();
    }

    /** Reads up to and without CRLF (or LF); null at the end of the stream. */
    @Nullable
    String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = read(); b >= 0; b = read()) {
            if (b == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
            if (line.size() >= MAX_LINE) {
                throw new IOException("line longer than " + MAX_LINE + " bytes");
            }
            line.write(b);
        }
        return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
    }

    /** Reads exactly {@code length} bytes, fewer only if the peer stops sending. */
    byte[] readFully(long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < length) {
            if (start == end && !fill()) {
                break;
            }
            int count = (int) Math.min(end - start, length - out.size());
            out.write(buffer, start, count);
            start += count;
        }
        return out.toByteArray();
    }

    /**
     * Waits until the peer closes or resets the connection. Bytes that arrive meanwhile stay readable.
     *
     * @param timeout how long to wait at most
     * @return the time it took; empty if the connection is still open after {@code timeout}
     */
    public Optional<Duration> awaitEnd(Duration timeout) {
        Stopwatch waiting = new Stopwatch();
        while (true) {
            long left = waiting.nanosLeft(timeout);
            if (left <= 0) {
                return Optional.empty();
            }
            if (!stillOpenAfter(left)) {
                return Optional.of(waiting.elapsed());
            }
        }
    }

    private boolean stillOpenAfter(long nanos) {
        try {
            socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, Math.max(1, nanos / 1_000_000)));
            try {
                return fill();
            } catch (SocketTimeoutException e) {
                return true;
            } finally {
                socket.setSoTimeout(0);
            }
        } catch (IOException e) {
            return false;
        }
    }

    private int read() throws IOException {
        if (start == end && !fill()) {
            return -1;
        }
        return buffer[start++] & 0xff;
    }

    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = 0;
        } else if (end == buffer.length) {
            byte[] larger = new byte[buffer.length * 2];
            System.arraycopy(buffer, start, larger, 0, end - start);
            end -= start;
            start = 0;
            buffer = larger;
        }
        int count = in.read(buffer, end, buffer.length - end);
        if (count < 0) {
            return false;
        }
        end += count;
        return true;
    }
}
