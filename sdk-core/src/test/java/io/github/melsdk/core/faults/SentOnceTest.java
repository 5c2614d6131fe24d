package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.AuthenticationException;
import io.github.melsdk.core.error.RateLimitedException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.ServerException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.testing.FaultServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A write is sent once, counted at the server: also where the HTTP library has a mind of its own. */
class SentOnceTest {

    @ParameterizedTest(name = "B3 w {0} with Retry-After: 0")
    @ValueSource(ints = {408, 421, 500, 502, 503, 504})
    void no_status_makes_the_library_send_a_write_again(int status) {
        FaultServer.Handler again =
                (request, x) -> x.respond(status, "application/json", "{}", "Retry-After", "0", "Connection", "close");
        try (Lab lab = Lab.serving(again).open()) {
            ApiException e = lab.run(Shape.WRITE).attempts(1).failure(ApiException.class);
            assertThat(e.status()).isEqualTo(status);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("B3 r 503 with Retry-After: 0 is repeated by our loop only, after its back-off")
    void reads_are_repeated_by_one_loop() {
        FaultServer.Handler down = (request, x) -> x.respond(503, "text/plain", "", "Retry-After", "0");
        try (Lab lab = Lab.serving(down).open()) {
            lab.run(Shape.READ).failed(ServerException.class, 503).attempts(3);
            lab.saw(3);
            assertThat(lab.time().waits()).hasSize(2);
        }
    }

    @Test
    @DisplayName("B3 w two addresses, the first resets")
    void a_second_address_does_not_get_the_write() throws IOException {
        InetAddress second = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        try (FaultServer first = FaultServer.start((request, x) -> x.reset());
                ServerSocket other = new ServerSocket(first.port(), 5, second);
                Lab lab = Lab.serving(Lab.page())
                        .baseUrl("http://braderie.test:" + first.port())
                        .http(h -> h.dns(name -> List.of(InetAddress.getLoopbackAddress(), second)))
                        .on(first)) {
            lab.run(Shape.WRITE).failed(Reason.RESET, RequestSent.MAYBE).attempts(1);
            lab.saw(1);
            assertThat(accepted(other)).isZero();
        }
    }

    @Test
    @DisplayName("B3 w two addresses, the first refuses: the second one gets the write, once")
    void a_second_address_is_used_when_the_first_refuses() throws IOException {
        InetAddress refusing = InetAddress.getByAddress(new byte[] {127, 0, 0, 3});
        try (FaultServer server = FaultServer.start(Lab::answerWell);
                Lab lab = Lab.serving(Lab.page())
                        .baseUrl("http://braderie.test:" + server.port())
                        .http(h -> h.dns(name -> List.of(refusing, InetAddress.getLoopbackAddress())))
                        .on(server)) {
            lab.run(Shape.WRITE).isOk();
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("B3 w idle connection closed by the server before the write: a new one is used, once")
    void a_dead_idle_connection_is_noticed_before_the_write() throws InterruptedException {
        FaultServer.Handler closing = (request, x) -> {
            x.json(Lab.PAGE_JSON);
            x.close();
        };
        try (Lab lab = Lab.serving(closing).open()) {
            lab.run(Shape.READ).isOk();
            Outcome write = lab.run(Shape.WRITE);
            long writes = lab.server().requests().stream()
                    .filter(request -> request.method().equals("POST"))
                    .count();
            // Whether the farewell has arrived yet is a race; the write is sent once either way.
            assertThat(writes).isLessThanOrEqualTo(1);
            if (writes == 1) {
                write.isOk();
            } else {
                write.failed(Reason.RESET, RequestSent.MAYBE);
            }
        }
    }

    @Test
    @DisplayName("B2 w keyed write is repeated like a read")
    void keyed_writes_are_repeated() {
        try (Lab lab = Lab.serving(FaultServer.sequence(
                        (request, x) -> x.reset(), (request, x) -> x.respond(503, "text/plain", ""), Lab::answerWell))
                .open()) {
            lab.run(() -> lab.service()
                            .call(
                                    Lab.PUT_KEYED,
                                    Arguments.of("key", "braderie").content(Content.json(Map.of("title", "Braderie")))))
                    .isOk();
            lab.saw(3);
        }
    }

    @Test
    @DisplayName("B8 w a body that cannot be produced twice is never sent again: 429")
    void a_stream_is_not_sent_again_after_429() {
        FaultServer.Handler refusal = (request, x) -> x.respond(429, "text/plain", "", "Retry-After", "1");
        try (Lab lab = Lab.serving(refusal).open()) {
            OneShot body = new OneShot();
            lab.run(() -> lab.service().call(Lab.CREATE, Arguments.none().content(body)))
                    .failed(RateLimitedException.class, 429)
                    .attempts(1);
            lab.saw(1);
            assertThat(body.written.get()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("B8 w a body that cannot be produced twice is never sent again: 401 with a token")
    void a_stream_is_not_sent_again_after_401() {
        FaultServer.Handler api = Lab.tokenOr(Lab::answerWell, (request, x) -> x.respond(401, "text/plain", ""));
        try (Lab lab = Lab.serving(api).open()) {
            OneShot body = new OneShot();
            Service service = lab.withToken();
            lab.run(() -> service.call(Lab.CREATE, Arguments.none().content(body)))
                    .failed(AuthenticationException.class, 401)
                    .attempts(1);
            lab.saw(2);
            assertThat(body.written.get()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("B8 g a body that cannot be produced twice is never sent again: reset")
    void a_stream_is_not_sent_again_after_a_reset() {
        try (Lab lab = Lab.serving((request, x) -> x.reset()).open()) {
            OneShot body = new OneShot();
            lab.run(() -> lab.service().call(Lab.GRAPHQL, Arguments.none().content(body)))
                    .failed(Reason.RESET, RequestSent.MAYBE)
                    .attempts(1);
            lab.saw(1);
        }
    }

    private static int accepted(ServerSocket server) throws IOException {
        server.setSoTimeout(50);
        int count = 0;
        while (true) {
            try {
                server.accept().close();
                count++;
            } catch (SocketTimeoutException e) {
                return count;
            }
        }
    }

    /** A body like an upload from a stream. */
    private static final class OneShot implements Content {
        private final AtomicInteger written = new AtomicInteger();

        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public long length() {
            return -1;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            written.incrementAndGet();
            out.write(new byte[] {1, 2, 3});
        }

        @Override
        public boolean replayable() {
            return false;
        }
    }
}
