package io.github.melsdk.core.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.testing.FaultServer;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that say nothing, or very little. Timeouts are real here, and short. */
class SilenceFaultsTest {

    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration DEADLINE = Duration.ofMillis(600);
    private static final Duration LATE = DEADLINE.plusMillis(250);
    /** What a busy machine may add to a bound. */
    private static final Duration BUSY = Duration.ofMillis(750);

    private static final FaultServer.Handler SILENT = (request, x) -> x.hold(Duration.ofSeconds(20));

    @Test
    @DisplayName("T-20 r accepts, never answers, until the deadline")
    void silent_server_ends_at_the_deadline() {
        try (Lab lab =
                Lab.serving(SILENT).timeouts(Duration.ofSeconds(5), DEADLINE).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.TIMEOUT, RequestSent.MAYBE)
                    .says("deadline of the call", "callTimeout")
                    .attempts(1)
                    .took(LATE.plus(BUSY))
                    .tookAtLeast(DEADLINE);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("T-20 r accepts, never answers, is asked again after the allowed silence")
    void silent_server_is_asked_again() {
        try (Lab lab =
                Lab.serving(SILENT).timeouts(IDLE, Duration.ofSeconds(10)).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.TIMEOUT, RequestSent.MAYBE)
                    .says("did not answer in time")
                    .attempts(3)
                    .suppressed(2);
            lab.saw(3);
        }
    }

    @Test
    @DisplayName("T-20 w accepts, never answers")
    void write_to_a_silent_server_is_sent_once() {
        try (Lab lab =
                Lab.serving(SILENT).timeouts(IDLE, Duration.ofSeconds(10)).open()) {
            lab.run(Shape.WRITE)
                    .failed(Reason.TIMEOUT, RequestSent.MAYBE)
                    .says("read the resource before writing it again")
                    .attempts(1);
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("T-20 t accepts, never answers")
    void silent_token_server_ends_the_call_that_needs_the_token() {
        try (Lab lab = Lab.serving(Lab.tokenOr(SILENT, Lab.page()))
                .timeouts(Duration.ofSeconds(5), DEADLINE)
                .open()) {
            lab.run(Shape.TOKEN).failed(Reason.TIMEOUT, RequestSent.MAYBE).took(LATE.plus(BUSY));
            lab.saw(1);
            assertThat(lab.server().requests().get(0).path()).isEqualTo(Lab.TOKEN_PATH);
        }
    }

    @ParameterizedTest(name = "T-21 {0} headers, then silence")
    @EnumSource(names = {"READ", "EXPORT"})
    void silence_in_the_body(Shape shape) {
        FaultServer.Handler headersOnly = (request, x) -> {
            x.header("Content-Type", "application/json")
                    .header("Content-Length", "900")
                    .head();
            x.writeRaw("[{\"id\":1},");
            x.hold(Duration.ofSeconds(20));
        };
        try (Lab lab =
                Lab.serving(headersOnly).timeouts(IDLE, Duration.ofSeconds(10)).open()) {
            int tries = shape == Shape.READ ? 3 : 1;
            lab.run(shape)
                    .failed(Reason.TIMEOUT, RequestSent.YES)
                    .says("stopped sending")
                    .attempts(tries);
            lab.saw(tries);
        }
    }

    @Test
    @DisplayName("T-22 r headers dripped")
    void dripped_headers_end_at_the_deadline() {
        byte[] head = ("HTTP/1.1 200 OK\r\nX-Drip: " + "a".repeat(600)).getBytes(US_ASCII);
        FaultServer.Handler drip = (request, x) -> x.drip(head, Duration.ofMillis(50));
        try (Lab lab = Lab.serving(drip).timeouts(IDLE, DEADLINE).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.TIMEOUT, RequestSent.MAYBE)
                    .attempts(1)
                    .took(LATE.plus(BUSY));
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("T-23 r body dripped")
    void dripped_body_ends_at_the_deadline() {
        FaultServer.Handler drip = (request, x) -> {
            x.header("Content-Type", "application/json")
                    .header("Content-Length", "900")
                    .head();
            x.drip(("[" + "1,".repeat(449) + "1]").getBytes(US_ASCII), Duration.ofMillis(50));
        };
        try (Lab lab = Lab.serving(drip).timeouts(IDLE, DEADLINE).open()) {
            lab.run(Shape.READ)
                    .failed(Reason.TIMEOUT, RequestSent.YES)
                    .attempts(1)
                    .took(LATE.plus(BUSY));
            lab.saw(1);
        }
    }

    @Test
    @DisplayName("T-24 e export dripped under the floor")
    void dripped_export_ends_after_a_minute() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n[";
        slowExport(head, RequestSent.YES, "1 KiB/s", Duration.ofSeconds(60));
    }

    @Test
    @DisplayName("T-24 e headers of an export dripped beyond the deadline of a call")
    void dripped_headers_of_an_export_end_at_the_deadline() {
        slowExport("HTTP/1.1 200 OK\r\nX-Drip: ", RequestSent.MAYBE, "callTimeout", Duration.ofSeconds(30));
    }

    @Test
    @DisplayName("T-24 e export above the floor goes on for longer than any deadline")
    void export_above_the_floor_goes_on() {
        VirtualTime time = new VirtualTime();
        FaultServer.Handler steady = (request, x) -> {
            x.chunk("[{}");
            for (int minute = 0; minute < 3; minute++) {
                // More than the buffers between us hold: once it is written, the client has read enough.
                x.chunk((" ".repeat(1 << 20) + ",{}").repeat(12));
                x.hold(Duration.ofMillis(60));
                time.pass(Duration.ofSeconds(61));
            }
            x.chunk("]").endChunks();
        };
        try (Lab lab = Lab.serving(steady).time(time).open()) {
            lab.run(Shape.EXPORT).isOk();
            lab.saw(1);
        }
    }

    private static void slowExport(String beginning, RequestSent sent, String reason, Duration atLeast) {
        VirtualTime time = new VirtualTime();
        FaultServer.Handler drip = (request, x) -> {
            x.writeRaw(beginning);
            for (int second = 0; second < 300 && x.drip("1,".getBytes(US_ASCII), Duration.ofMillis(5)) == 2; second++) {
                time.pass(Duration.ofSeconds(1));
            }
        };
        try (Lab lab = Lab.serving(drip).time(time).open()) {
            TransportException e = lab.run(Shape.EXPORT)
                    .failed(Reason.TIMEOUT, sent)
                    .says(reason)
                    .failure(TransportException.class);
            assertThat(e.elapsed()).isGreaterThan(atLeast);
            lab.saw(1);
        }
    }
}
