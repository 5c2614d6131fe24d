package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.socket.ConnectionInput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The answering side of one connection of a {@link FaultServer}. What a handler writes here goes out byte for byte; nothing is
 * added that was not asked for. Belongs to the thread of its connection.
 *
 * <p>A handler that writes nothing leaves the peer waiting until the peer gives up or the server is closed.
 */
public final class Exchange {
    private static final byte[] CRLF = {'\r', '\n'};

    private final Socket wire;
    private final OutputStream out;
    private final ConnectionInput in;
    private final CountDownLatch serverClosed;
    private final int connection;
    private final String applicationProtocol;
    private final List<String> headers = new ArrayList<>();
    private int status = 200;
    private boolean headWritten;
    private boolean keepAlive = true;
    private boolean closed;

    Exchange(
            Socket wire,
            OutputStream out,
            ConnectionInput in,
            CountDownLatch serverClosed,
            int connection,
            String applicationProtocol) {
        this.applicationProtocol = applicationProtocol;
        this.wire = wire;
        this.out = out;
        this.in = in;
        this.serverClosed = serverClosed;
        this.connection = connection;
    }

    /**
     * Returns the number of this connection.
     *
     * @return the number, from 1
     */
    public int connection() {
        return connection;
    }

    /**
     * Returns what the TLS handshake agreed on.
     *
     * @return for instance {@code h2}; empty text without TLS or agreement
     */
    public String applicationProtocol() {
        return applicationProtocol;
    }

    /**
     * Says whether the connection stays open for another request once the handler has returned. It does by default.
     *
     * @param keep false to close it
     * @return this
     */
    public Exchange keepAlive(boolean keep) {
        this.keepAlive = keep;
        return this;
    }

    /**
     * Sets the status of the next head; 200 by default.
     *
     * @param code the status, any number
     * @return this
     */
    public Exchange status(int code) {
        this.status = code;
        return this;
    }

    /**
     * Adds a header to the next head. Nothing is checked.
     *
     * @param name the name
     * @param value the value
     * @return this
     */
    public Exchange header(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    /**
     * Writes status line and headers as they were set, and nothing else: no length, no date.
     *
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange head() throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Answer\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        headWritten = true;
        return writeRaw(head.append("\r\n").toString());
    }

    /**
     * Writes the head with the right {@code Content-Length}, unless one was set by hand, and then the body.
     *
     * @param bytes the body
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange body(byte[] bytes) throws IOException {
        if (headers.stream().noneMatch(header -> header.regionMatches(true, 0, "Content-Length:", 0, 15))) {
            header("Content-Length", Integer.toString(bytes.length));
        }
        head();
        return writeRaw(bytes);
    }

    /**
     * Writes head and body as {@link #body(byte[])} does.
     *
     * @param text the body, sent as UTF-8
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange body(String text) throws IOException {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a whole, correct answer.
     *
     * @param code the status
     * @param contentType the media type
     * @param text the body, sent as UTF-8
     * @param namesAndValues further headers: name, value, name, value…
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange respond(int code, String contentType, String text, String... namesAndValues) throws IOException {
        status(code).header("Content-Type", contentType);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            header(namesAndValues[i], namesAndValues[i + 1]);
        }
        return body(text);
    }

    /**
     * Writes a whole, correct JSON answer with status 200.
     *
     * @param text the document
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange json(String text) throws IOException {
        return respond(200, "application/json; charset=utf-8", text);
    }

    /**
     * Writes one chunk; the first one is preceded by a head with {@code Transfer-Encoding: chunked}.
     *
     * @param bytes the content of the chunk
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange chunk(byte[] bytes) throws IOException {
        if (!headWritten) {
            header("Transfer-Encoding", "chunked").head();
        }
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        return writeRaw(CRLF);
    }

    /**
     * Writes one chunk as {@link #chunk(byte[])} does.
     *
     * @param text the content of the chunk, sent as UTF-8
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange chunk(String text) throws IOException {
        return chunk(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Ends a chunked body correctly.
     *
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange endChunks() throws IOException {
        return writeRaw("0\r\n\r\n");
    }

    /**
     * Writes bytes as they are and flushes them.
     *
     * @param bytes anything
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange writeRaw(byte[] bytes) throws IOException {
        out.write(bytes);
        return flush();
    }

    /**
     * Writes text as UTF-8 and flushes it.
     *
     * @param text anything, with its own line ends
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange writeRaw(String text) throws IOException {
        return writeRaw(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sends what was written so far.
     *
     * @return this
     * @throws IOException if the peer is gone
     */
    public Exchange flush() throws IOException {
        out.flush();
        return this;
    }

    /**
     * Writes byte after byte with a pause after each, until all are sent, the peer is gone or the server is closed.
     *
     * @param bytes what to send
     * @param gap the pause
     * @return how many bytes were sent
     */
    public int drip(byte[] bytes, Duration gap) {
        for (int i = 0; i < bytes.length; i++) {
            try {
                out.write(bytes[i]);
                out.flush();
            } catch (IOException e) {
                return i;
            }
            if (!hold(gap)) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    /**
     * Waits without reading or writing.
     *
     * @param duration how long
     * @return false if the wait ended early because the server was closed
     */
    public boolean hold(Duration duration) {
        try {
            return !serverClosed.await(duration.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Waits until the peer closes or resets the connection.
     *
     * @param timeout how long to wait at most
     * @return the time it took, or empty if the connection is still open
     */
    public Optional<Duration> awaitPeerClose(Duration timeout) {
        return in.awaitEnd(timeout);
    }

    /**
     * Closes the connection with a TCP reset, so that the peer loses what it has not read yet.
     *
     * @throws IOException if the socket was already closed
     */
    public void reset() throws IOException {
        closed = true;
        wire.setSoLinger(true, 0);
        wire.close();
    }

    /**
     * Closes the connection in the ordinary way, at once and without TLS farewell.
     *
     * @throws IOException if closing fails
     */
    public void close() throws IOException {
        closed = true;
        wire.close();
    }

    boolean wantsNext() {
        return keepAlive && !closed;
    }

    /** Forgets head and status of the request before. */
    void nextRequest() {
        headers.clear();
        status = 200;
        headWritten = false;
    }
}
