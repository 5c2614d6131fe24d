package io.github.melsdk.testing;

import io.github.melsdk.testing.internal.socket.ConnectionInput;
import io.github.melsdk.testing.internal.socket.RawRequest;
import io.github.melsdk.testing.internal.socket.RequestReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/** One accepted connection of a {@link FaultServer}, served by its own thread. */
final class FaultConnection {
    private static final byte[] BAD_REQUEST =
            "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final FaultServer.Builder settings;
    private final Socket wire;
    private final int number;
    private final CountDownLatch serverClosed;
    private final Journal journal;

    FaultConnection(
            FaultServer.Builder settings, Socket wire, int number, CountDownLatch serverClosed, Journal journal) {
        this.settings = settings;
        this.wire = wire;
        this.number = number;
        this.serverClosed = serverClosed;
        this.journal = journal;
    }

    void serve() throws IOException {
        wire.setTcpNoDelay(true);
        Socket socket = secure();
        OutputStream out = new BufferedOutputStream(socket.getOutputStream());
        ConnectionInput in = new ConnectionInput(socket);
        String protocol = socket instanceof SSLSocket secured ? secured.getApplicationProtocol() : "";
        Exchange exchange = new Exchange(wire, out, in, serverClosed, number, protocol);
        settings.connectionHandler.handle(exchange);
        try {
            if (exchange.wantsNext()) {
                answerAll(new RequestReader(in, out), exchange);
            }
        } catch (RequestReader.NotHttpException e) {
            exchange.writeRaw(BAD_REQUEST);
        }
    }

    private void answerAll(RequestReader reader, Exchange exchange) throws IOException {
        int rank = 0;
        for (RawRequest raw = reader.next(); raw != null; raw = reader.next()) {
            exchange.nextRequest();
            RecordedRequest request = new RecordedRequest(
                    raw.method(), raw.target(), raw.headers(), raw.body(), number, ++rank, journal.now());
            journal.add(request);
            settings.handler.handle(request, exchange);
            List<String> wish = raw.headers().getOrDefault("Connection", List.of());
            if (!exchange.wantsNext() || wish.stream().anyMatch("close"::equalsIgnoreCase)) {
                return;
            }
        }
    }

    private Socket secure() throws IOException {
        SSLContext context = settings.context;
        if (context == null) {
            return wire;
        }
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(wire, null, true);
        socket.setUseClientMode(false);
        if (settings.applicationProtocol != null) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setApplicationProtocols(new String[] {settings.applicationProtocol, "http/1.1"});
            socket.setSSLParameters(parameters);
        }
        socket.startHandshake();
        return socket;
    }
}
