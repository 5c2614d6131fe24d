package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.capture.LogCapture;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Exports: ended early, read out, lost, handed over, and records that do not fit (rows L-13, L-15, L-16, P-21, B-30). */
class StreamFaultsTest {

    private static final int SOON = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Sends some records and never the end; tells when the client has closed the connection. */
    private static final class Endless implements FaultServer.Handler {
        private final CompletableFuture<Optional<Duration>> closed = new CompletableFuture<>();

        @Override
        public void handle(io.github.melsdk.testing.RecordedRequest request, Exchange x) throws IOException {
            x.chunk("[{\"uid\":1},{\"uid\":2},{\"uid\":3},");
            closed.complete(x.awaitPeerClose(PATIENCE));
        }

        void assertClosed() throws Exception {
            assertThat(closed.get(10, TimeUnit.SECONDS)).isPresent();
        }
    }

    private static Rig real(FaultServer.Handler handler) {
        return Rig.inRealTime(UnaryOperator.identity(), handler);
    }

    @Test
    @DisplayName("P-21 L-15 e closed after three records: the connection is gone within 150 ms")
    void early_close() throws Exception {
        Endless endless = new Endless();
        try (Rig rig = real(endless)) {
            RecordStream<Place> records = rig.export();
            Iterator<Place> iterator = records.iterator();
            for (int i = 0; i < 3; i++) {
                iterator.next();
            }
            long start = TimeSource.system().nanoTime();
            records.close();
            assertThat(Duration.ofNanos(TimeSource.system().nanoTime() - start)).isLessThan(Duration.ofMillis(150));
            assertThat(iterator.hasNext()).isFalse();
            assertThat(rig.busyConnections()).isZero();
            endless.assertClosed();
            records.close();
        }
    }

    @Test
    @DisplayName("L-15 e read out, not closed: the connection is free for the next call")
    void exhausted() {
        try (Rig rig = real((request, x) -> x.json("[{\"uid\":1},{\"uid\":2}]"))) {
            assertThat(rig.export().stream().map(Place::uid)).containsExactly(1L, 2L);
            assertThat(rig.busyConnections()).isZero();
            assertThat(rig.export().stream().count()).isEqualTo(2);
            assertThat(rig.server.connections()).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("L-16 e lost without being closed: one warning, and the connection is gone after a collection")
    void abandoned() throws Exception {
        Endless endless = new Endless();
        try (Rig rig = real(endless);
                LogCapture log = LogCapture.start()) {
            openAndForget(rig);
            Caller.await(() -> {
                System.gc();
                return !log.lines("WARN").isEmpty();
            });
            endless.assertClosed();
            Caller.await(() -> rig.busyConnections() == 0);
            assertThat(log.lines("WARN"))
                    .singleElement()
                    .asString()
                    .contains("faults.export GET /export", "never closed");
        }
    }

    private static void openAndForget(Rig rig) {
        assertThat(rig.export().iterator().next().uid()).isEqualTo(1);
    }

    @Test
    @DisplayName("L-16 e closed properly and then lost: no warning")
    void closed_and_lost() {
        try (Rig rig = real((request, x) -> x.json("[{\"uid\":1}]"));
                LogCapture log = LogCapture.start()) {
            try (RecordStream<Place> records = rig.export()) {
                assertThat(records).hasSize(1);
            }
            System.gc();
            rig.run(Shape.EXPORT).value(List.class);
            assertThat(log.lines("WARN")).isEmpty();
        }
    }

    @Test
    @DisplayName("L-01 e handed over: interrupting the thread that opened it does not end it")
    void interrupt_of_the_opener() throws Exception {
        CompletableFuture<Void> goOn = new CompletableFuture<>();
        try (Rig rig = real((request, x) -> {
            x.chunk("[{\"uid\":1},");
            goOn.join();
            x.chunk("{\"uid\":2}]").endChunks();
        })) {
            CompletableFuture<RecordStream<Place>> opened = new CompletableFuture<>();
            CompletableFuture<Void> end = new CompletableFuture<>();
            Thread opener = new Thread(() -> {
                opened.complete(rig.export());
                // Waiting would take the interrupt away.
                while (!end.isDone()) {
                    Thread.onSpinWait();
                }
            });
            opener.start();
            try (RecordStream<Place> records = opened.get(10, TimeUnit.SECONDS)) {
                opener.interrupt();
                // Long enough for several looks of the watchdog.
                TimeSource.system()
                        .await(new CountDownLatch(1), Duration.ofMillis(200).toNanos());
                Caller reader =
                        Caller.start(rig, () -> records.stream().map(Place::uid).toList());
                reader.awaitIn("BodyStream");
                assertThat(opener.isInterrupted()).isTrue();
                CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(() -> goOn.complete(null));
                assertThat(reader.verdict().value(Object.class)).isEqualTo(List.of(1L, 2L));
            } finally {
                end.complete(null);
            }
        }
    }

    @Test
    @DisplayName("L-01 e handed over: interrupting the thread that reads ends it")
    void interrupt_of_the_reader() throws Exception {
        Endless endless = new Endless();
        try (Rig rig = real(endless);
                RecordStream<Place> records = rig.export()) {
            Caller reader = Caller.start(rig, () -> records.stream().toList());
            reader.awaitIn("BodyStream");
            reader.interrupt();
            reader.verdict().transport(Reason.INTERRUPTED).seen(1, SOON);
            assertThat(reader.interruptedAtTheEnd()).isTrue();
            assertThatThrownBy(() -> records.iterator().hasNext()).isInstanceOf(TransportException.class);
            endless.assertClosed();
        }
    }

    @Test
    @DisplayName("L-15 e closed by another thread: the one that reads gets CLOSED, not an error of some buffer")
    void close_under_the_reader() throws Exception {
        Endless endless = new Endless();
        try (Rig rig = real(endless)) {
            RecordStream<Place> records = rig.export();
            Caller reader = Caller.start(rig, () -> records.stream().toList());
            reader.awaitIn("BodyStream");
            records.close();
            reader.verdict().transport(Reason.CLOSED).seen(1, SOON);
            endless.assertClosed();
        }
    }

    @Test
    @DisplayName(
            "L-13 e a mapper throws: the same exception comes out, again when asked again, the connection is freed")
    void mapper_throws() throws Exception {
        Endless endless = new Endless();
        IllegalStateException mine = new IllegalStateException("mine");
        try (Rig rig = real(endless)) {
            RecordStream<Place> records = io.github.melsdk.core.internal.client.ExportStream.open(
                    rig.service.open(Rig.EXPORT, io.github.melsdk.core.internal.http.Arguments.none()),
                    body -> new ThrowingRecords(mine));
            Iterator<Place> iterator = records.iterator();
            assertThat(catchThrowableOfType(IllegalStateException.class, iterator::hasNext))
                    .isSameAs(mine);
            assertThat(catchThrowableOfType(IllegalStateException.class, iterator::hasNext))
                    .isSameAs(mine);
            assertThat(rig.busyConnections()).isZero();
            endless.assertClosed();
        }
    }

    /** Records whose decoding fails in the caller's code. */
    private record ThrowingRecords(RuntimeException failure)
            implements io.github.melsdk.core.internal.json.RecordIterator<Place> {
        @Override
        public boolean hasNext() {
            throw failure;
        }

        @Override
        public Place next() {
            throw failure;
        }

        @Override
        public long skipped() {
            return 0;
        }

        @Override
        public boolean complete() {
            return false;
        }

        @Override
        public void close() {}
    }

    @Test
    @DisplayName("B-30 e record 4 of 10 does not fit: 9 are delivered, 1 is reported")
    void bad_record() {
        StringBuilder body = new StringBuilder("[");
        for (int i = 1; i <= 10; i++) {
            body.append(i == 1 ? "" : ",").append(i == 4 ? "\"gone\"" : "{\"uid\":" + i + "}");
        }
        try (Rig rig = Rig.serving((request, x) -> x.json(body + "]"));
                RecordStream<Place> records = rig.export()) {
            assertThat(records.stream().map(Place::uid)).containsExactly(1L, 2L, 3L, 5L, 6L, 7L, 8L, 9L, 10L);
            assertThat(records.skipped()).isEqualTo(1);
            assertThat(rig.drift).singleElement().satisfies(difference -> {
                assertThat(difference.kind()).isEqualTo(Drift.Kind.SKIPPED_RECORD);
                assertThat(difference.path()).isEqualTo("$[3]");
            });
            assertThat(rig.busyConnections()).isZero();
        }
    }
}
