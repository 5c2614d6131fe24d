package io.github.melsdk.core.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults between the request and the last byte of the answer. */
class ExchangeFaultsTest {

    @ParameterizedTest(name = "T-09 {0} reset after the request was read")
    @EnumSource(names = {"READ", "WRITE", "QUERY", "EXPORT"})
    void reset_before_an_answer(Shape shape) {
        try (Lab lab = Lab.serving((request, x) -> x.reset()).open()) {
            int tries = shape.mayBeRepeated() ? 3 : 1;
            lab.run(shape)
                    .failed(Reason.RESET, RequestSent.MAYBE)
                    .says("read the resource before writing it again")
                    .attempts(tries)
                    .suppressed(tries - 1);
            lab.saw(tries);
        }
    }

    @Test
    @DisplayName("T-10 r reused connection closed under the request")
    void read_on_a_reused_connection_that_closes_is_repeated() {
        try (Lab lab = Lab.serving(closingReusedConnections()).open()) {
            lab.run(Shape.READ).isOk();
            lab.run(Shape.READ).isOk();
            lab.saw(3).sawConnections(2);
            // Ours was the loop that did it: it waited, and it counted.
            assertThat(lab.time().waits()).hasSize(1);
            assertThat(lab.transport().footprint().requests()).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("T-10 w reused connection closed under the request")
    void write_on_a_reused_connection_that_closes_is_sent_once() {
        try (Lab lab = Lab.serving(closingReusedConnections()).open()) {
            lab.run(Shape.READ).isOk();
            lab.run(Shape.WRITE).failed(Reason.RESET, RequestSent.MAYBE).attempts(1);
            lab.saw(2).sawConnections(1);
        }
    }

    @ParameterizedTest(name = "T-11 {0} closed in the middle of the headers")
    @EnumSource(names = {"READ", "WRITE"})
    void headers_cut(Shape shape) {
        FaultServer.Handler half = (request, x) -> {
            x.writeRaw("HTTP/1.1 200 OK\r\nContent-Type: applica");
            x.close();
        };
        try (Lab lab = Lab.serving(half).open()) {
            int tries = shape.mayBeRepeated() ? 3 : 1;
            lab.run(shape).failed(Reason.RESET, RequestSent.MAYBE).attempts(tries);
            lab.saw(tries);
        }
    }

    @ParameterizedTest(name = "T-12 {0} reset in mid-body")
    @EnumSource(names = {"READ", "WRITE", "EXPORT"})
    void reset_in_the_body(Shape shape) {
        FaultServer.Handler half = (request, x) -> {
            x.header("Content-Type", "application/json")
                    .header("Content-Length", "4000")
                    .head();
            x.writeRaw("[{\"name\":\"Rihour\"},{\"na");
            x.reset();
        };
        try (Lab lab = Lab.serving(half).open()) {
            int tries = shape == Shape.READ ? 3 : 1;
            lab.run(shape)
                    .failed(Reason.TRUNCATED, RequestSent.YES)
                    .says("ended before its end")
                    .attempts(tries);
            lab.saw(tries);
        }
    }

    @ParameterizedTest(name = "T-13 {0} chunked body cut")
    @EnumSource(names = {"READ", "EXPORT"})
    void chunks_cut(Shape shape) {
        truncated(
                shape,
                (request, x) -> x.chunk("[{\"id\":1},").chunk("{\"id\":2}").close());
        truncated(
                shape,
                (request, x) ->
                        x.chunk("[{\"id\":1},").writeRaw("20\r\n{\"id\":").close());
    }

    @Test
    @DisplayName("T-14 r Content-Length longer than the body")
    void body_shorter_than_announced() {
        truncated(Shape.READ, (request, x) -> {
            x.header("Content-Length", "500")
                    .header("Content-Type", "application/json")
                    .body(Lab.PAGE_JSON);
            x.close();
        });
    }

    @Test
    @DisplayName("T-15 r Content-Length shorter than the body")
    void body_longer_than_announced_does_not_answer_the_next_call() {
        FaultServer.Handler tooShort = (request, x) -> {
            if (request.path().equals("/export")) {
                x.json("[{\"id\":7}]");
            } else {
                x.header("Content-Length", "20").header("Content-Type", "application/json");
                x.body(Lab.PAGE_JSON + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]");
            }
        };
        try (Lab lab = Lab.serving(tooShort).open()) {
            lab.run(Shape.READ).failed(Reason.TRUNCATED, RequestSent.YES).attempts(3);
            lab.run(Shape.EXPORT).isOk("[{id=7}]");
            lab.saw(4).sawConnections(4);
        }
    }

    @ParameterizedTest(name = "T-16 {0} no length, closed in mid-JSON")
    @EnumSource(names = {"READ", "EXPORT"})
    void body_without_length_cut(Shape shape) {
        truncated(shape, (request, x) -> {
            x.header("Content-Type", "application/json")
                    .header("Connection", "close")
                    .head();
            x.writeRaw("[{\"id\":1},{\"id\":2").close();
        });
    }

    @Test
    @DisplayName("T-17 r gzip cut")
    void gzip_cut() {
        byte[] whole = gzip(Lab.PAGE_JSON);
        truncated(Shape.READ, (request, x) -> gzipped(x).body(Arrays.copyOf(whole, whole.length - 12)));
    }

    @Test
    @DisplayName("T-18 r gzip checksum wrong")
    void gzip_checksum_wrong() {
        byte[] bytes = gzip(Lab.PAGE_JSON);
        bytes[bytes.length - 8] ^= 1;
        encodedWrongly((request, x) -> gzipped(x).body(bytes));
    }

    @Test
    @DisplayName("T-19 r says gzip, is plain")
    void plain_body_declared_as_gzip() {
        encodedWrongly((request, x) -> gzipped(x).body(Lab.PAGE_JSON));
    }

    @Test
    @DisplayName("T-26 r 400 kB of response headers")
    void endless_headers_are_given_up() {
        String headers = "X-Filler: " + "a".repeat(990) + "\r\n";
        FaultServer.Handler filler = (request, x) -> {
            x.writeRaw("HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 400; i++) {
                x.writeRaw(headers);
            }
            x.writeRaw("Content-Length: 2\r\n\r\n{}");
        };
        try (Lab lab = Lab.serving(filler).open()) {
            TransportException e = lab.run(Shape.READ).failure(TransportException.class);
            assertThat(e.reason()).isIn(Reason.PROTOCOL, Reason.RESET);
            assertThat(lab.server().requests()).hasSizeLessThanOrEqualTo(3).hasSize(e.attempts());
            assertThat(lab.transport().footprint().bytesReceived()).isZero();
        }
    }

    @Test
    @DisplayName("T-27 r 100 Continue, 103 Early Hints, then 200")
    void interim_answers_are_skipped() {
        FaultServer.Handler interim = (request, x) -> {
            x.writeRaw("HTTP/1.1 100 Continue\r\n\r\n");
            x.writeRaw("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n");
            x.json(Lab.PAGE_JSON);
        };
        try (Lab lab = Lab.serving(interim).open()) {
            lab.run(Shape.READ).isOk("{total=1, items=[{name=Braderie de Lille}]}");
            lab.saw(1);
        }
    }

    private static void truncated(Shape shape, FaultServer.Handler handler) {
        try (Lab lab = Lab.serving(handler).open()) {
            int tries = shape == Shape.READ ? 3 : 1;
            lab.run(shape)
                    .failed(Reason.TRUNCATED, RequestSent.YES)
                    .attempts(tries)
                    .suppressed(tries - 1);
            lab.saw(tries);
        }
    }

    private static void encodedWrongly(FaultServer.Handler handler) {
        try (Lab lab = Lab.serving(handler).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.PROTOCOL, RequestSent.YES)
                    .says("not encoded as it says")
                    .attempts(1);
            lab.saw(1);
        }
    }

    private static FaultServer.Handler closingReusedConnections() {
        return (request, x) -> {
            if (request.rank() == 1) {
                x.json(Lab.PAGE_JSON);
            } else {
                x.close();
            }
        };
    }

    private static Exchange gzipped(Exchange x) {
        return x.header("Content-Type", "application/json").header("Content-Encoding", "gzip");
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
