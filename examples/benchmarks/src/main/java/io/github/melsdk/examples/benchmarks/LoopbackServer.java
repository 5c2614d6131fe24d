package io.github.melsdk.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A server on the loopback interface that hands out bytes rendered beforehand, so that what is measured is the client. One
 * daemon thread per connection.
 */
final class LoopbackServer implements AutoCloseable {

    private static final int LONGEST_REQUEST = 16 * 1024;

    private final ServerSocket listener;
    private final Answers answers;

    /** Tells what a request is answered with. */
    @FunctionalInterface
    interface Answers {
        /**
         * Chooses an answer.
         *
         * @param target path and query
         */
        Answer to(String target);
    }

    /** The answer to one request. */
    record Answer(long length, Duration latency, Body body) {
        static Answer of(byte[] bytes) {
            return after(Duration.ZERO, bytes);
        }

        static Answer after(Duration latency, byte[] bytes) {
            return new Answer(bytes.length, latency, out -> out.write(bytes));
        }
    }

    /** Writes a body. */
    @FunctionalInterface
    interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private LoopbackServer(ServerSocket listener, Answers answers) {
        this.listener = listener;
        this.answers = answers;
    }

    static LoopbackServer start(Answers answers) {
        try {
            ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            LoopbackServer server = new LoopbackServer(listener, answers);
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                connection.setTcpNoDelay(true);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                // Closed: the loop ends.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            byte[] request = new byte[LONGEST_REQUEST];
            for (int length = read(in, request); length > 0; length = read(in, request)) {
                answer(target(request), out);
            }
        } catch (IOException e) {
            // The client has left.
        }
    }

    /** Reads a request, which has no body and is followed by none before its answer; returns its length. */
    private static int read(InputStream in, byte[] request) throws IOException {
        int length = 0;
        while (length < 4 || request[length - 1] != '\n' || request[length - 3] != '\n') {
            int more = in.read(request, length, request.length - length);
            if (more <= 0) {
                return 0;
            }
            length += more;
        }
        return length;
    }

    private static String target(byte[] request) {
        int start = 0;
        while (request[start++] != ' ') {
            // The method changes nothing here.
        }
        int end = start;
        while (request[end] != ' ') {
            end++;
        }
        return new String(request, start, end - start, StandardCharsets.US_ASCII);
    }

    private void answer(String target, OutputStream out) throws IOException {
        Answer answer = answers.to(target);
        if (!answer.latency().isZero()) {
            LockSupport.parkNanos(answer.latency().toNanos());
        }
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                + answer.length() + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        answer.body().writeTo(out);
        out.flush();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
