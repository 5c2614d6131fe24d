package io.github.melsdk.core.faults;

import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.TestCertificates;
import java.net.UnknownHostException;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults before a request is on its way. */
class ConnectFaultsTest {

    private static final Duration CONNECT = Duration.ofMillis(250);

    @ParameterizedTest(name = "T-01 {0} connection refused")
    @EnumSource(names = {"READ", "WRITE"})
    void refused_connections_are_tried_three_times(Shape shape) {
        String nobody = "http://127.0.0.1:" + FaultServer.closedPort();
        try (Lab lab = Lab.serving(Lab.page()).baseUrl(nobody).open()) {
            lab.run(shape)
                    .failed(Reason.CONNECT, RequestSent.NO)
                    .says("refused the connection", "try again later")
                    .attempts(3)
                    .suppressed(2);
            lab.saw(0);
        }
    }

    @ParameterizedTest(name = "T-02 {0} connect never completes")
    @EnumSource(names = {"READ", "WRITE"})
    void connections_that_do_not_complete_are_tried_three_times(Shape shape) {
        try (Lab lab =
                Lab.serving(Lab.page()).http(h -> h.connectTimeout(CONNECT)).on(FaultServer.neverAccepting())) {
            lab.run(shape)
                    .failed(Reason.CONNECT, RequestSent.NO)
                    .says("Nothing was sent")
                    .attempts(3)
                    .took(Duration.ofMillis(3 * 250 + 1_500));
            lab.saw(0);
        }
    }

    @Test
    @DisplayName("T-02 r connect never completes, within the deadline")
    void connecting_ends_at_the_deadline() {
        try (Lab lab = Lab.serving(Lab.page())
                .transport(t -> t.callTimeout(Duration.ofMillis(400)))
                .on(FaultServer.neverAccepting())) {
            lab.run(Shape.READ).failed(Reason.TIMEOUT, RequestSent.NO).took(Duration.ofMillis(400 + 1_000));
            lab.saw(0);
        }
    }

    @Test
    @DisplayName("T-03 r unknown host")
    void unknown_host_is_tried_once() {
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> h.dns(name -> {
                    throw new UnknownHostException(name);
                }))
                .baseUrl("https://x.invalid")
                .open()) {
            lab.run(Shape.READ)
                    .failed(Reason.DNS, RequestSent.NO)
                    .says("x.invalid", "Check the base URL")
                    .attempts(1);
            lab.saw(0);
        }
    }

    @Test
    @DisplayName("T-04 r plain HTTP behind https")
    void plain_server_behind_https_is_tried_once() {
        try (FaultServer server = FaultServer.start(Lab.page());
                Lab lab =
                        Lab.serving(Lab.page()).baseUrl(server.baseUrl("https")).on(server)) {
            lab.run(Shape.READ).failed(Reason.TLS, RequestSent.NO).attempts(1);
            lab.saw(0).sawConnections(1);
        }
    }

    @Test
    @DisplayName("T-05 r self-signed certificate")
    void untrusted_certificate_is_refused_without_advice_to_disable_checks() {
        try (Lab lab = Lab.serving(Lab.page())
                .on(FaultServer.tls(TestCertificates.localhost().serverContext(), Lab.page()))) {
            lab.run(Shape.READ)
                    .failed(Reason.TLS, RequestSent.NO)
                    .says("localhost", "trust store")
                    .saysNot("disable", "trust all", "ignore")
                    .attempts(1);
            lab.saw(0).sawConnections(1);
        }
    }

    @Test
    @DisplayName("T-06 r certificate of another host")
    void certificate_of_another_host_is_refused() {
        TestCertificates elsewhere = TestCertificates.elsewhere();
        try (Lab lab = Lab.serving(Lab.page())
                .http(h -> trusting(h, elsewhere))
                .on(FaultServer.tls(elsewhere.serverContext(), Lab.page()))) {
            lab.run(Shape.READ)
                    .failed(Reason.TLS, RequestSent.NO)
                    .says("not one of localhost")
                    .attempts(1);
            lab.saw(0);
        }
    }

    @Test
    @DisplayName("T-07 r TLS handshake stalls")
    void stalled_handshake_ends_at_the_connect_timeout() {
        try (FaultServer server = FaultServer.builder()
                        .onConnection(x -> x.hold(Duration.ofSeconds(10)))
                        .start();
                Lab lab = Lab.serving(Lab.page())
                        .http(h -> h.connectTimeout(CONNECT))
                        .baseUrl(server.baseUrl("https"))
                        .on(server)) {
            lab.run(Shape.READ)
                    .failed(Reason.TIMEOUT, RequestSent.NO)
                    .says("secure connection", "connect timeout")
                    .attempts(1)
                    .took(CONNECT.plusMillis(250 + 750));
            lab.saw(0).sawConnections(1);
        }
    }

    @Test
    @DisplayName("T-07 r TLS handshake stalls longer than the allowed silence")
    void stalled_handshake_ends_at_the_allowed_silence() {
        try (FaultServer server = FaultServer.builder()
                        .onConnection(x -> x.hold(Duration.ofSeconds(10)))
                        .start();
                Lab lab = Lab.serving(Lab.page())
                        .timeouts(Duration.ofMillis(200), Duration.ofSeconds(3))
                        .baseUrl(server.baseUrl("https"))
                        .on(server)) {
            lab.run(Shape.READ).failed(Reason.TIMEOUT, RequestSent.NO).attempts(1);
            lab.saw(0).sawConnections(1);
        }
    }

    @ParameterizedTest(name = "T-08 {0} accepted, then closed")
    @EnumSource(names = {"READ", "WRITE"})
    void connection_closed_before_the_request_was_read(Shape shape) {
        try (Lab lab = Lab.connecting(Exchange::close, Lab.page()).open()) {
            Outcome outcome = lab.run(shape).failed(Reason.RESET, RequestSent.MAYBE);
            outcome.says("read the resource before writing it again");
            int tries = shape.mayBeRepeated() ? 3 : 1;
            outcome.attempts(tries);
            lab.saw(0).sawConnections(tries);
        }
    }

    @Test
    @DisplayName("T-25 r not HTTP (an SSH banner)")
    void server_that_does_not_speak_http_is_tried_once() {
        try (Lab lab = Lab.serving(
                        (request, x) -> x.writeRaw("SSH-2.0-OpenSSH_9.6\r\n").close())
                .open()) {
            lab.run(Shape.READ)
                    .failed(Reason.PROTOCOL, RequestSent.MAYBE)
                    .says("does not speak HTTP", "Check the base URL")
                    .attempts(1);
            lab.saw(1);
        }
    }

    static OkHttpClient.Builder trusting(OkHttpClient.Builder http, TestCertificates certificates) {
        return http.sslSocketFactory(certificates.clientContext().getSocketFactory(), certificates.trustManager());
    }
}
