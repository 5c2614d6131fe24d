package io.github.melsdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FaultServerTest {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void answers_and_keeps_a_record() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) ->
                exchange.respond(201, "text/plain", "reçu " + request.bodyText(), "X-Rank", "" + request.rank()))) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/a%20b?q=l%27%C3%A9t%C3%A9&q=2&e"))
                    .header("X-Test", "1")
                    .POST(BodyPublishers.ofString("Ça"))
                    .build();
            HttpResponse<String> first = client.send(post, BodyHandlers.ofString());
            HttpResponse<String> second = client.send(post, BodyHandlers.ofString());

            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(first.body()).isEqualTo("reçu Ça");
            assertThat(second.headers().firstValue("x-rank")).contains("2");
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSize(2);
            RecordedRequest request = server.requests().get(1);
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/a%20b");
            assertThat(request.queryParameters().get("q")).containsExactly("l'été", "2");
            assertThat(request.queryParameter("e")).contains("");
            assertThat(request.queryParameter("absent")).isEmpty();
            assertThat(request.header("x-TEST")).contains("1");
            assertThat(request.rank()).isEqualTo(2);
            assertThat(request.at())
                    .isGreaterThanOrEqualTo(server.requests().get(0).at());
        }
    }

    @Test
    void reads_chunked_requests_and_answers_in_chunks() throws Exception {
        try (FaultServer server = FaultServer.start(
                (request, exchange) -> exchange.chunk("un ").chunk("deux").endChunks())) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(server.baseUrl()))
                    .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString("Wazemmes")))
                    .build();

            assertThat(client.send(post, BodyHandlers.ofString()).body()).isEqualTo("un deux");
            assertThat(server.requests().get(0).header("Transfer-Encoding")).contains("chunked");
            assertThat(server.requests().get(0).bodyText()).isEqualTo("Wazemmes");
        }
    }

    @Test
    void answers_expect_continue_before_the_body() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json("{}"))) {
            HttpRequest post = HttpRequest.newBuilder(URI.create(server.baseUrl()))
                    .expectContinue(true)
                    .POST(BodyPublishers.ofString("attendu"))
                    .build();

            assertThat(client.send(post, BodyHandlers.ofString()).body()).isEqualTo("{}");
            assertThat(server.requests().get(0).bodyText()).isEqualTo("attendu");
        }
    }

    @Test
    void sequence_goes_on_with_its_last_handler() throws Exception {
        try (FaultServer server = FaultServer.start(FaultServer.sequence(
                (request, exchange) -> exchange.respond(503, "text/plain", ""),
                (request, exchange) -> exchange.respond(429, "text/plain", "", "Retry-After", "1"),
                (request, exchange) -> exchange.json("[]")))) {
            assertThat(new int[] {get(server), get(server), get(server), get(server)})
                    .containsExactly(503, 429, 200, 200);
        }
    }

    @Test
    void reset_reaches_the_peer_as_a_reset() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.reset());
                Socket socket = connect(server)) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();

            assertThatThrownBy(in::read).isInstanceOf(SocketException.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void connection_handler_acts_before_any_request() throws Exception {
        try (FaultServer server = FaultServer.builder()
                        .onConnection(exchange ->
                                exchange.writeRaw("SSH-2.0-OpenSSH_9.2\r\n").close())
                        .start();
                Socket socket = connect(server)) {
            assertThat(socket.getInputStream().readAllBytes())
                    .asString(StandardCharsets.US_ASCII)
                    .startsWith("SSH-2.0");
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void lies_about_the_length_when_asked_to() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) ->
                exchange.header("Content-Length", "100").body("court").close())) {
            assertThatThrownBy(() -> get(server)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void drip_stops_when_the_peer_leaves_and_waiting_tells_when() throws Exception {
        CompletableFuture<Integer> dripped = new CompletableFuture<>();
        CompletableFuture<Optional<Duration>> left = new CompletableFuture<>();
        try (FaultServer server = FaultServer.start(FaultServer.sequence(
                (request, exchange) -> dripped.complete(exchange.head()
                        .drip("x".repeat(10_000).getBytes(StandardCharsets.US_ASCII), Duration.ofMillis(2))),
                (request, exchange) -> left.complete(exchange.awaitPeerClose(Duration.ofSeconds(10)))))) {
            try (Socket socket = connect(server)) {
                socket.getOutputStream().write("GET /drip HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isEqualTo('H');
            }
            assertThat(dripped.get(10, TimeUnit.SECONDS)).isLessThan(10_000);

            try (Socket socket = connect(server)) {
                socket.getOutputStream().write("GET /wait HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(server.awaitRequests(2, Duration.ofSeconds(10))).isTrue();
                assertThat(server.openConnections()).isPositive();
            }
            assertThat(left.get(10, TimeUnit.SECONDS)).isPresent();
        }
    }

    @Test
    void waiting_for_the_peer_loses_no_request_and_can_time_out() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> exchange.json(
                        "" + exchange.awaitPeerClose(Duration.ofMillis(50)).isEmpty()));
                Socket socket = connect(server)) {
            String two = "GET /1 HTTP/1.1\r\n\r\nGET /2 HTTP/1.1\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(two.getBytes(StandardCharsets.US_ASCII));

            String answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answers.split("true", -1)).hasSize(3);
            assertThat(server.requests()).extracting(RecordedRequest::rank).containsExactly(1, 2);
        }
    }

    @Test
    void closing_the_server_ends_all_waits() throws Exception {
        CompletableFuture<Boolean> held = new CompletableFuture<>();
        FaultServer server =
                FaultServer.start((request, exchange) -> held.complete(exchange.hold(Duration.ofMinutes(5))));
        try (server;
                Socket socket = connect(server)) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(server.awaitRequests(1, Duration.ofSeconds(10))).isTrue();
            server.close();
            assertThat(held.get(10, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void keep_alive_off_closes_after_the_answer() throws Exception {
        try (FaultServer server = FaultServer.start(
                        (request, exchange) -> exchange.keepAlive(false).body("fini"));
                Socket socket = connect(server)) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 200 Answer\r\nContent-Length: 4\r\n\r\nfini");
        }
    }

    @Test
    void tls_shows_the_certificate_of_the_right_or_the_wrong_host() throws Exception {
        TestCertificates right = TestCertificates.localhost();
        TestCertificates wrong = TestCertificates.elsewhere();
        FaultServer.Handler ok = (request, exchange) -> exchange.json("{}");
        try (FaultServer good = FaultServer.tls(right.serverContext(), ok);
                FaultServer bad = FaultServer.tls(wrong.serverContext(), ok)) {
            assertThat(get(trusting(right), good.baseUrl())).isEqualTo(200);
            assertThatThrownBy(() -> get(client, good.baseUrl())).isInstanceOf(javax.net.ssl.SSLException.class);
            assertThatThrownBy(() -> get(trusting(wrong), bad.baseUrl()))
                    .isInstanceOf(javax.net.ssl.SSLException.class)
                    .hasMessageContaining("localhost");
        }
    }

    @Test
    void plain_server_refuses_a_tls_handshake_and_http2_garbage_breaks_the_client() throws Exception {
        TestCertificates certificates = TestCertificates.localhost();
        try (FaultServer plain = FaultServer.start((request, exchange) -> exchange.json("{}"));
                FaultServer garbage = FaultServer.garbageHttp2(certificates.serverContext())) {
            assertThatThrownBy(() -> get(client, plain.baseUrl("https"))).isInstanceOf(IOException.class);
            assertThat(plain.connections()).isEqualTo(1);
            assertThat(plain.requests()).isEmpty();

            HttpClient modern = HttpClient.newBuilder()
                    .sslContext(certificates.clientContext())
                    .build();
            assertThatThrownBy(() -> get(modern, garbage.baseUrl())).isInstanceOf(IOException.class);
            assertThat(garbage.requests()).isEmpty();
        }
    }

    @Test
    void failures_of_a_handler_are_kept() throws Exception {
        try (FaultServer server = FaultServer.start((request, exchange) -> {
            throw new IllegalStateException("handler");
        })) {
            assertThatThrownBy(() -> get(server)).isInstanceOf(IOException.class);
            assertThat(server.handlerFailures()).isNotEmpty().allMatch(e -> "handler".equals(e.getMessage()));
        }
    }

    @Test
    void ports_that_refuse_and_ports_that_never_accept() throws Exception {
        int closed = FaultServer.closedPort();
        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("127.0.0.1", closed), 2_000))
                    .isInstanceOf(ConnectException.class);
        }
        try (FaultServer full = FaultServer.neverAccepting();
                Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("127.0.0.1", full.port()), 300))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static Socket connect(FaultServer server) throws IOException {
        Socket socket = new Socket("127.0.0.1", server.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static HttpClient trusting(TestCertificates certificates) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(certificates.clientContext())
                .build();
    }

    private int get(FaultServer server) throws IOException, InterruptedException {
        return get(client, server.baseUrl());
    }

    private static int get(HttpClient client, String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }
}
