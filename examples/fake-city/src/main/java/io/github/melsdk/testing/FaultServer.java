package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.socket.FullBacklog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 server on the loopback interface whose handler writes the bytes of the answer itself, so that it can misbehave in
 * every way: wrong lengths, half headers, dripped bodies, resets. One daemon thread per connection. Thread-safe.
 *
 * <pre>{@code
 * try (FaultServer server = FaultServer.start((request, exchange) -> exchange.reset())) {
 *     // every request to server.baseUrl() is read and then reset
 * }
 * }</pre>
 */
public final class FaultServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Builder settings;
    private final @Nullable FullBacklog backlog;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Journal journal = new Journal();
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Throwable> handlerFailures = new CopyOnWriteArrayList<>();

    private FaultServer(Builder settings) {
        this.settings = settings;
        try {
            listener = new ServerSocket(0, settings.neverAccept ? 1 : 200, InetAddress.getLoopbackAddress());
            backlog = settings.neverAccept ? FullBacklog.fill(listener) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on the loopback interface", e);
        }
        if (backlog == null) {
            daemon("fault-server-" + port(), this::acceptAll).start();
        }
    }

    /**
     * Starts a plain server on a free port.
     *
     * @param handler answers each request
     * @return the running server
     */
    public static FaultServer start(Handler handler) {
        return builder().handler(handler).start();
    }

    /**
     * Starts a TLS server on a free port.
     *
     * @param context the server's key, for instance {@code TestCertificates.localhost().serverContext()}
     * @param handler answers each request
     * @return the running server
     */
    public static FaultServer tls(SSLContext context, Handler handler) {
        return builder().tls(context).handler(handler).start();
    }

    /**
     * Starts a TLS server that agrees on HTTP/2 and then answers frames that mean nothing.
     *
     * @param context the server's key
     * @return the running server
     */
    public static FaultServer garbageHttp2(SSLContext context) {
        return garbageHttp2(context, (request, exchange) -> {});
    }

    /**
     * Starts a TLS server that answers meaningless frames to those who agree on HTTP/2, and behaves over HTTP/1.1.
     *
     * @param context the server's key
     * @param handler answers requests over HTTP/1.1
     * @return the running server
     */
    public static FaultServer garbageHttp2(SSLContext context, Handler handler) {
        // A SETTINGS frame of 16 MiB on stream 1: wrong length, wrong stream.
        byte[] garbage = "\u00ff\u00ff\u00ff\u0004\0\0\0\0\u0001garbage".getBytes(StandardCharsets.ISO_8859_1);
        return builder()
                .tls(context)
                .applicationProtocol("h2")
                .handler(handler)
                .onConnection(exchange -> {
                    if (exchange.applicationProtocol().equals("h2")) {
                        exchange.writeRaw(garbage).awaitPeerClose(Duration.ofSeconds(10));
                    }
                })
                .start();
    }

    /**
     * Starts a server whose backlog is full: connecting to it neither succeeds nor fails. Works where the system drops
     * surplus connection requests, as Linux does.
     *
     * @return the listening server
     */
    public static FaultServer neverAccepting() {
        Builder builder = builder();
        builder.neverAccept = true;
        return builder.start();
    }

    /**
     * Finds a port of the loopback interface on which nothing listens, so that connecting is refused.
     *
     * @return the port; nothing reserves it
     */
    public static int closedPort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Combines handlers: the first request goes to the first one and so on; the last one takes all that follow.
     *
     * @param first the first handler
     * @param others the following ones
     * @return a handler that counts the requests given to it, over all connections
     */
    public static Handler sequence(Handler first, Handler... others) {
        AtomicInteger served = new AtomicInteger();
        return (request, exchange) -> {
            int index = Math.min(served.getAndIncrement(), others.length);
            (index == 0 ? first : others[index - 1]).handle(request, exchange);
        };
    }

    /**
     * Starts to configure a server.
     *
     * @return a builder for a plain server that never answers
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the address of the server, without trailing slash.
     *
     * @return for instance {@code http://127.0.0.1:40123}; {@code https://localhost:…} for a TLS server
     */
    public String baseUrl() {
        return settings.context == null ? baseUrl("http") : "https://localhost:" + port();
    }

    /**
     * Returns the address with another scheme, to speak TLS to a plain server or the reverse.
     *
     * @param scheme {@code http} or {@code https}
     * @return the address, without trailing slash
     */
    public String baseUrl(String scheme) {
        return scheme + "://127.0.0.1:" + port();
    }

    /**
     * Returns the port.
     *
     * @return the TCP port
     */
    public int port() {
        return listener.getLocalPort();
    }

    /**
     * Returns the requests that were read completely.
     *
     * @return a copy, in order of arrival
     */
    public List<RecordedRequest> requests() {
        return journal.requests();
    }

    /**
     * Waits until so many requests were read.
     *
     * @param count how many, since the start of the server
     * @param timeout how long to wait at most
     * @return whether there are that many now
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitRequests(int count, Duration timeout) throws InterruptedException {
        return journal.await(count, timeout);
    }

    /**
     * Returns how many connections were accepted.
     *
     * @return the count since the start
     */
    public int connections() {
        return connections.get();
    }

    /**
     * Returns how many connections are open now. A peer's close is only seen while the server reads or
     * {@linkplain Exchange#awaitPeerClose(Duration) waits for it}.
     *
     * @return the count
     */
    public int openConnections() {
        return open.size();
    }

    /**
     * Returns what handlers threw, other than failures of the connection.
     *
     * @return a copy
     */
    public List<Throwable> handlerFailures() {
        return List.copyOf(handlerFailures);
    }

    /** Stops listening, closes all connections and ends all waits of handlers. Idempotent. */
    @Override
    public void close() {
        closed.countDown();
        quietly(listener::close);
        if (backlog != null) {
            backlog.close();
        }
        open.forEach(socket -> quietly(socket::close));
    }

    private void acceptAll() {
        while (closed.getCount() > 0) {
            try {
                Socket socket = listener.accept();
                int number = connections.incrementAndGet();
                open.add(socket);
                daemon("fault-server-" + port() + "-" + number, () -> serve(socket, number))
                        .start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket, int number) {
        try (socket) {
            new FaultConnection(settings, socket, number, closed, journal).serve();
        } catch (IOException e) {
            // The peer is gone, or the handler has closed the connection: both are ordinary here.
        } catch (RuntimeException | AssertionError e) {
            handlerFailures.add(e);
        } finally {
            open.remove(socket);
        }
    }

    private static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void quietly(IoAction action) {
        try {
            action.run();
        } catch (IOException e) {
            // Closing what is already broken.
        }
    }

    private interface IoAction {
        void run() throws IOException;
    }

    /** Answers one request. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers a request, badly if so wished.
         *
         * @param request what was read
         * @param exchange where the answer goes
         * @throws IOException if the peer is gone; closes the connection
         */
        void handle(RecordedRequest request, Exchange exchange) throws IOException;
    }

    /** Acts on a fresh connection, before anything is read from it. */
    @FunctionalInterface
    public interface ConnectionHandler {
        /**
         * Acts on a connection.
         *
         * @param exchange the connection
         * @throws IOException if the peer is gone; closes the connection
         */
        void handle(Exchange exchange) throws IOException;
    }

    /** Settings of a server. Not thread-safe. */
    public static final class Builder {
        Handler handler = (request, exchange) -> {};
        ConnectionHandler connectionHandler = exchange -> {};

        @Nullable
        SSLContext context;

        @Nullable
        String applicationProtocol;

        private boolean neverAccept;

        private Builder() {}

        /**
         * Sets what answers requests.
         *
         * @param newHandler the handler
         * @return this
         */
        public Builder handler(Handler newHandler) {
            this.handler = newHandler;
            return this;
        }

        /**
         * Sets what happens on a fresh connection (after the TLS handshake, if any), for instance {@code Exchange::close}.
         * If it leaves the connection open, requests are read as usual.
         *
         * @param newHandler the handler
         * @return this
         */
        public Builder onConnection(ConnectionHandler newHandler) {
            this.connectionHandler = newHandler;
            return this;
        }

        /**
         * Makes the server speak TLS.
         *
         * @param newContext the server's key
         * @return this
         */
        public Builder tls(SSLContext newContext) {
            this.context = newContext;
            return this;
        }

        /**
         * Prefers an application protocol to HTTP/1.1 in the TLS handshake. The server goes on speaking HTTP/1.1 all the same.
         *
         * @param protocol for instance {@code h2}
         * @return this
         */
        public Builder applicationProtocol(String protocol) {
            this.applicationProtocol = protocol;
            return this;
        }

        /**
         * Starts the server on a free port.
         *
         * @return the running server
         */
        public FaultServer start() {
            return new FaultServer(this);
        }
    }
}
