package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.testing.FaultServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows P-21 and P-22: exports that are left early or cut. */
@Timeout(30)
class ExportFaultsTest {

    private static final Endpoint<Object> EXPORT =
            Endpoint.get("test.export", "/exports/json", Decoders.json(Object.class));

    private static RecordStream<Object> open(World world) {
        return ExportStream.open(
                world.service().open(EXPORT, Arguments.none()),
                body -> Json.standard().stream(
                        body.payload().stream(),
                        body.payload().charset(),
                        StreamShape.ARRAY,
                        Object.class,
                        body.payload().drift()));
    }

    @Test
    @DisplayName("P-21 e: closed after 3 of 1,000,000 records: the connection is gone within 150 ms")
    void left_early() {
        CompletableFuture<Long> gone = new CompletableFuture<>();
        FaultServer.Handler endless = (request, x) -> {
            try {
                x.chunk("[{\"id\":0}");
                for (int i = 1; i < 1_000_000; i++) {
                    x.chunk(",{\"id\":" + i + "}");
                }
                x.chunk("]").endChunks();
            } finally {
                gone.complete(System.nanoTime());
            }
        };
        try (World world = new World(endless)) {
            RecordStream<Object> records = open(world);
            Iterator<Object> iterator = records.iterator();
            for (int i = 0; i < 3; i++) {
                assertThat(iterator.next()).hasToString("{id=" + i + "}");
            }
            long closedAt = System.nanoTime();
            records.close();
            assertThat(Duration.ofNanos(System.nanoTime() - closedAt)).isLessThan(Duration.ofMillis(150));

            long goneAt = gone.orTimeout(5, TimeUnit.SECONDS).join();
            assertThat(Duration.ofNanos(goneAt - closedAt)).isLessThan(Duration.ofMillis(150));
            assertThat(iterator.hasNext()).isFalse();
            records.close();
            assertThat(world.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "P-22 e: export cut {0}: an exception after the records that came, not the end")
    @ValueSource(
            strings = {"in a chunk", "between chunks", "in a record, without length", "after a record, without length"})
    void cut(String place) {
        FaultServer.Handler handler = (request, x) -> {
            boolean inRecord = place.startsWith("in a ");
            String records = "[{\"id\":0},{\"id\":1}" + (inRecord ? ",{\"id\":" : "");
            if (place.endsWith("without length")) {
                x.header("Content-Type", "application/json").head().writeRaw(records);
            } else if (inRecord) {
                x.header("Transfer-Encoding", "chunked").head().writeRaw("ff\r\n" + records);
            } else {
                x.chunk(records);
            }
            x.close();
        };
        try (World world = new World(handler)) {
            RecordStream<Object> records = open(world);
            List<Object> seen = new ArrayList<>();
            TransportException first = Objects.requireNonNull(catchThrowableOfType(
                    TransportException.class, () -> records.iterator().forEachRemaining(seen::add)));
            TransportException again = Objects.requireNonNull(catchThrowableOfType(
                    TransportException.class, () -> records.iterator().hasNext()));

            assertThat(first.reason()).isEqualTo(TransportException.Reason.TRUNCATED);
            assertThat(again).isSameAs(first);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(1).hasSizeLessThanOrEqualTo(2);
            assertThat(world.requests()).hasSize(1);
            records.close();
        }
    }

    @Test
    @DisplayName("P-22 e: a stream read to its end frees its connection without being closed")
    void read_to_the_end() {
        try (World world = new World((request, x) -> x.json("[{\"id\":0},{\"id\":1}]"))) {
            assertThat(open(world).stream().count()).isEqualTo(2);
            world.awaitIdle();
        }
    }

    @Test
    @DisplayName("P-21 e: what a listener throws while records are read goes out unchanged and frees the connection")
    void throwing_reader() {
        try (World world = new World((request, x) -> x.json("[{\"id\":0},7,{\"id\":1}]"))) {
            RecordStream<Object> records = ExportStream.open(
                    world.service().open(EXPORT, Arguments.none()),
                    body -> Json.standard().stream(
                            body.payload().stream(),
                            null,
                            StreamShape.ARRAY,
                            ListShape.Page.class,
                            (kind, path, detail) -> {
                                throw new UnsupportedOperationException("listener");
                            }));
            Iterator<Object> iterator = records.iterator();

            for (int i = 0; i < 2; i++) {
                assertThat(catchThrowableOfType(UnsupportedOperationException.class, () -> {
                            while (iterator.hasNext()) {
                                iterator.next();
                            }
                        }))
                        .hasMessage("listener");
            }
            world.awaitIdle();
        }
    }
}
