package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.error.DecodingException.Reason;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that would hurt the process (rows B-06 to B-10). */
class BodyLimitFaultsTest {

    private static final int SOON = 5_000;
    private static final int MEGABYTE = 1 << 20;

    private static FaultServer.Handler json(String body) {
        return (request, x) -> x.respond(200, "application/json", body);
    }

    @ParameterizedTest(name = "B-06 r nesting of 50,000 {0}")
    @ValueSource(strings = {"at the top", "inside an unknown field", "of objects inside an unknown field"})
    void deep_nesting(String where) {
        String body = switch (where) {
            case "at the top" -> "[".repeat(50_000) + "]".repeat(50_000);
            case "inside an unknown field" -> "{\"total\":1,\"later\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
            default -> "{\"later\":" + "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_001);
        };
        try (Rig rig = Rig.serving(json(body))) {
            rig.run(Shape.READ).decoding(Reason.LIMIT).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-06 r nesting of 50,000 read as free JSON")
    void deep_nesting_of_free_json() {
        try (Rig rig = Rig.serving(json("[".repeat(50_000)))) {
            rig.run(() -> rig.read(io.github.melsdk.core.internal.client.Decoders.json(Object.class)))
                    .decoding(Reason.LIMIT)
                    .seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-07 r a number of 5,000 digits is refused")
    void long_number() {
        try (Rig rig = Rig.serving(json("{\"items\":[{\"price\":" + "9".repeat(5_000) + "}]}"))) {
            rig.run(Shape.READ).decoding(Reason.LIMIT).seen(1, SOON);
        }
    }

    @ParameterizedTest(name = "B-07 r {0} is absent, not infinite")
    @ValueSource(strings = {"1e1000000000", "-1e999", "\"1e1000000000\""})
    void huge_exponent(String number) {
        try (Rig rig =
                Rig.serving(json("{\"items\":[{\"name\":\"x\",\"price\":" + number + ",\"uid\":" + number + "}]}"))) {
            Verdict verdict = rig.run(Shape.READ);
            Place place = verdict.value(Place.Places.class).items().get(0);
            assertThat(place.price()).isNull();
            assertThat(place.uid()).isNull();
            assertThat(rig.drift).hasSize(2);
            verdict.seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-08 r a text of 20 MB is refused")
    void long_text() {
        try (Rig rig = Rig.serving((request, x) -> {
            x.header("Content-Type", "application/json").chunk("{\"items\":[{\"name\":\"");
            pour(x, 20, new AtomicLong());
        })) {
            rig.run(Shape.READ).decoding(Reason.LIMIT).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-08 r a field name of 60 kB is refused")
    void long_name() {
        try (Rig rig = Rig.serving(json("{\"" + "n".repeat(60_000) + "\":1}"))) {
            rig.run(Shape.READ).decoding(Reason.LIMIT).seen(1, SOON);
        }
    }

    @Test
    @DisplayName("B-09 r a document of 100 MB that says so is not read")
    void large_document_with_length() {
        AtomicLong sent = new AtomicLong();
        try (Rig rig = Rig.serving((request, x) -> {
            x.header("Content-Type", "application/json")
                    .header("Content-Length", Integer.toString(100 * MEGABYTE))
                    .head();
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                x.writeRaw(blanks);
                sent.addAndGet(blanks.length);
            }
        })) {
            rig.run(Shape.READ)
                    .transport(TransportException.Reason.TOO_LARGE)
                    .saying("maxBytes")
                    .seen(1, SOON);
            assertThat(sent).hasValueLessThan(16L * MEGABYTE);
        }
    }

    @Test
    @DisplayName("B-09 r a document of 100 MB in chunks is read as far as 16 MiB")
    void large_document_in_chunks() {
        AtomicLong sent = new AtomicLong();
        try (Rig rig = Rig.serving((request, x) -> {
            x.header("Content-Type", "application/json").chunk("{");
            byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 100; i++) {
                x.chunk(blanks);
                sent.addAndGet(blanks.length);
            }
        })) {
            rig.run(Shape.READ).transport(TransportException.Reason.TOO_LARGE).seen(1, SOON);
            // What the buffers of both sockets took in on top was sent, not read.
            assertThat(sent).hasValueLessThan(32L * MEGABYTE);
            assertThat(rig.engine.meter().bytesReceived()).isLessThan(17L * MEGABYTE);
        }
    }

    @Test
    @DisplayName("B-10 r a gzip bomb of 305 KB stops at 16 MiB in a JVM of 64 MB")
    void gzip_bomb() throws Exception {
        Children.Result child = Children.run(GzipBombChild.class, "-Xmx64m");
        assertThat(child.output()).contains("TOO_LARGE requests 1");
        assertThat(child.status()).isZero();
    }

    @Test
    @DisplayName("B-09 r a document of 100 MB in a JVM of 64 MB")
    void large_document_in_small_heap() throws Exception {
        Children.Result child = Children.run(GzipBombChild.class, "-Xmx64m", "-Dplain=true");
        assertThat(child.output()).contains("TOO_LARGE requests 1");
        assertThat(child.status()).isZero();
    }

    private static void pour(Exchange x, int megabytes, AtomicLong sent) throws IOException {
        byte[] text = "a".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < megabytes; i++) {
            x.chunk(text);
            sent.addAndGet(text.length);
        }
    }

    /** Decodes a bomb in a small heap: 300 records of 1 MB of text each. */
    static final class GzipBombChild {
        private GzipBombChild() {}

        public static void main(String[] args) throws IOException {
            boolean plain = Boolean.getBoolean("plain");
            byte[] bomb = plain ? new byte[0] : bomb();
            try (Rig rig = Rig.serving((request, x) -> {
                x.header("Content-Type", "application/json");
                if (plain) {
                    x.chunk("{\"items\":[{\"name\":\"x\"");
                    for (int i = 0; i < 100; i++) {
                        x.chunk("},{\"name\":\"" + "a".repeat(MEGABYTE) + "\"");
                    }
                } else {
                    x.header("Content-Encoding", "gzip").body(bomb);
                }
            })) {
                Verdict verdict = rig.run(Shape.READ).transport(TransportException.Reason.TOO_LARGE);
                verdict.seen(1, 10_000);
                Children.report("TOO_LARGE requests " + rig.server.requests().size());
            }
        }

        private static byte[] bomb() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write("{\"items\":[{\"name\":\"x\"".getBytes(StandardCharsets.US_ASCII));
                byte[] record = ("},{\"name\":\"" + "a".repeat(MEGABYTE) + "\"").getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 300; i++) {
                    gzip.write(record);
                }
            }
            return bytes.toByteArray();
        }
    }
}
