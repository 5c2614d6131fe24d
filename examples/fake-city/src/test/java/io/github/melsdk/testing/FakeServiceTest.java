package io.github.melsdk.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeServiceTest {
    private static final String MEL = "/v2/agendas/" + FakeOpenAgenda.MEL + "/events";

    private FakeCity city;
    private FakeOpenAgenda agenda;
    private TestClient client;

    @BeforeEach
    void start() {
        city = FakeCity.start();
        agenda = city.openAgenda();
        client = new TestClient(agenda.url(), "key", "oa_pk_test");
    }

    @AfterEach
    void stop() {
        city.close();
    }

    @Test
    void failures_are_played_in_order_and_reset_forgets_them() throws Exception {
        agenda.failNext(2, 502)
                .failNext(Failure.rateLimit(Duration.ofSeconds(7)))
                .failNext(Failure.captivePortal())
                .failNext(Failure.reset())
                .failNext(Failure.truncate())
                .failNext(Failure.truncate())
                .failNext(Failure.close())
                .failNext(Failure.status(500, "text/html", "<h1>").withRetryAfter(Duration.ofSeconds(3)));

        assertThat(client.send(MEL).statusCode()).isEqualTo(502);
        assertThat(client.send(MEL).statusCode()).isEqualTo(502);
        HttpResponse<String> limited = client.send(MEL);
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.headers().firstValue("Retry-After")).contains("7");
        assertThat(client.send(MEL).body()).contains("<form");
        assertThatThrownBy(() -> raw("")).isInstanceOf(SocketException.class);
        assertThat(bodyShare(raw(""))).isBetween(0.4, 0.6);
        assertThat(bodyShare(raw("Accept-Encoding: gzip\r\n"))).isBetween(0.4, 0.6);
        assertThat(raw("")).isEmpty();
        assertThat(client.send(MEL).headers().firstValue("Retry-After")).contains("3");
        assertThat(client.send(MEL).statusCode()).isEqualTo(200);
        agenda.failNext(5, 503).reset();
        assertThat(agenda.requests()).isEmpty();
        assertThat(client.send(MEL).statusCode()).isEqualTo(200);
    }

    /** Asks over a socket of its own: the JDK's client silently repeats a GET when the connection fails. */
    private String raw(String headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(agenda.url()).getPort())) {
            String request = "GET " + MEL + " HTTP/1.1\r\nHost: city\r\nkey: k\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static double bodyShare(String answer) {
        int start = answer.indexOf("\r\n\r\n") + 4;
        String length = answer.split("Content-Length: ")[1].split("\r\n")[0];
        return (answer.length() - start) / Double.parseDouble(length);
    }

    @Test
    void latency_holds_answers_back_once_or_for_all() throws Exception {
        agenda.failNext(Failure.latency(Duration.ofMillis(300)));
        assertThat(durationOfACall()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        agenda.latency(Duration.ofMillis(200));
        assertThat(durationOfACall()).isBetween(Duration.ofMillis(200), Duration.ofSeconds(10));
        agenda.reset();
        assertThat(client.send(MEL).statusCode()).isEqualTo(200);
    }

    @Test
    void requests_are_recorded_with_headers_and_decoded_query() throws Exception {
        client.send(MEL, "search", "l'été à Lille", "if[]", "title", "if[]", "uid");
        agenda.failNext(Failure.status(418, "text/plain", "théière").withHeaders(Map.of("X-Trace", "abc")));
        HttpResponse<String> refused = client.send(MEL);

        assertThat(refused.headers().firstValue("X-Trace")).contains("abc");
        assertThat(refused.body()).isEqualTo("théière");
        RecordedRequest request = agenda.requests().get(0);
        assertThat(request.path()).isEqualTo(MEL);
        assertThat(request.queryParameter("search")).contains("l'été à Lille");
        assertThat(request.queryParameters().get("if[]")).containsExactly("title", "uid");
        assertThat(request.header("KEY")).contains("oa_pk_test");
    }

    @Test
    void services_of_a_city_share_nothing_with_another_city_and_stop_with_it() throws Exception {
        FakeCity other = FakeCity.builder().seed(7).start();
        try (other) {
            other.openAgenda().withoutSampleData().url();
            assertThat(client.send(MEL).statusCode()).isEqualTo(200);
            assertThat(new TestClient(other.openAgenda().url(), "key", "k")
                            .send(MEL)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> other.openAgenda().url())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        other.close();
    }

    private Duration durationOfACall() throws Exception {
        int before = agenda.requests().size();
        client.send(MEL);
        client.send(MEL, "size", "0");
        return agenda.requests()
                .get(before + 1)
                .at()
                .minus(agenda.requests().get(before).at());
    }
}
