package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.error.TransportException.Reason;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starting, stopping and sharing (rows L-03 to L-05, L-07, L-08, L-12, L-13). */
class LifecycleFaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PAGE = "{\"items\":[{\"uid\":7}]}";

    private static Rig real(FaultServer.Handler handler) {
        return Rig.inRealTime(UnaryOperator.identity(), handler);
    }

    @Test
    @DisplayName("L-03 r w e interrupted before the call: nothing is sent, the flag stays")
    void interrupted_before() throws Exception {
        try (Rig rig = real((request, x) -> x.json(PAGE))) {
            for (Shape shape : List.of(Shape.READ, Shape.WRITE, Shape.QUERY, Shape.EXPORT, Shape.TOKEN)) {
                Caller caller = Caller.start(rig, () -> {
                    Thread.currentThread().interrupt();
                    return rig.call(shape);
                });
                caller.verdict().transport(Reason.INTERRUPTED).seen(0, 3_000);
                assertThat(caller.interruptedAtTheEnd()).isTrue();
            }
        }
    }

    @ParameterizedTest(name = "L-04 r future ended from outside by {0}: the server sees the close within 250 ms")
    @ValueSource(strings = {"cancel", "orTimeout", "completeOnTimeout", "complete"})
    void cancelled_future(String how) throws Exception {
        CompletableFuture<Duration> closed = new CompletableFuture<>();
        try (Rig rig = real((request, x) -> {
            long start = TimeSource.system().nanoTime();
            x.awaitPeerClose(PATIENCE);
            closed.complete(Duration.ofNanos(TimeSource.system().nanoTime() - start));
        })) {
            ClientSupport<Service> client = new ClientSupport<>("faults", rig.service, service -> service);
            CompletableFuture<Object> future = client.async(service -> service.call(Rig.PAGE, Arguments.none()));
            rig.server.awaitRequests(1, PATIENCE);
            switch (how) {
                case "cancel" -> future.cancel(true);
                case "orTimeout" -> future.orTimeout(1, TimeUnit.MILLISECONDS);
                case "completeOnTimeout" -> future.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS);
                default -> future.complete("never mind");
            }
            assertThat(closed.get(10, TimeUnit.SECONDS)).isLessThan(Duration.ofMillis(400));
            if (how.equals("cancel")) {
                assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
            }
            Caller.await(() -> rig.busyConnections() == 0);
            // The thread of the pool is good for other work, and not interrupted.
            assertThat(client.async(service -> Thread.currentThread().isInterrupted())
                            .join())
                    .isEqualTo(false);
        }
    }

    @Test
    @DisplayName("L-05 r w e close() with 20 calls in flight: all end with CLOSED within 1 s")
    void close_with_calls_in_flight() throws Exception {
        try (Rig rig = real((request, x) -> x.awaitPeerClose(PATIENCE))) {
            List<Caller> callers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Shape shape = List.of(Shape.READ, Shape.WRITE, Shape.QUERY, Shape.EXPORT)
                        .get(i % 4);
                callers.add(Caller.start(rig, () -> rig.call(shape)));
            }
            assertThat(rig.server.awaitRequests(20, PATIENCE)).isTrue();
            long start = TimeSource.system().nanoTime();
            rig.engine.close();
            for (Caller caller : callers) {
                caller.verdict().transport(Reason.CLOSED);
            }
            assertThat(Duration.ofNanos(TimeSource.system().nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            rig.run(Shape.READ).failure(IllegalStateException.class);
            rig.run(Shape.EXPORT).failure(IllegalStateException.class);
            ClientSupport<Service> client = new ClientSupport<>("faults", rig.service, service -> service);
            assertThatThrownBy(() -> client.async(service -> "x")).isInstanceOf(IllegalStateException.class);
            assertThat(rig.server.requests()).hasSize(20);
            assertThat(rig.busyConnections()).isZero();
        }
    }

    @Test
    @DisplayName("L-07 r injected client: usable after close(), its settings unchanged, our rules in force")
    void injected_client() throws Exception {
        try (FaultServer server = FaultServer.start((request, x) -> {
            if (request.path().equals("/places")) {
                x.respond(302, "text/plain", "", "Location", "http://127.0.0.1:9/elsewhere");
            } else {
                x.json(PAGE);
            }
        })) {
            OkHttpClient application = new OkHttpClient();
            Transport transport = Transport.builder().okHttpClient(application).build();
            Service service = Services.at(transport, URI.create(server.baseUrl()));
            assertThatThrownBy(() -> service.call(Rig.PAGE, Arguments.none())).hasMessageContaining("another origin");
            transport.close();

            assertThat(application.followRedirects()).isTrue();
            assertThat(application.retryOnConnectionFailure()).isTrue();
            assertThat(application.interceptors()).isEmpty();
            assertThat(application.networkInterceptors()).isEmpty();
            assertThat(application.dispatcher().executorService().isShutdown()).isFalse();
            try (okhttp3.Response answer = application
                    .newCall(new okhttp3.Request.Builder()
                            .url(server.baseUrl() + "/other")
                            .build())
                    .execute()) {
                assertThat(answer.code()).isEqualTo(200);
            }
            application.connectionPool().evictAll();
            application.dispatcher().executorService().shutdown();
        }
    }

    @Test
    @DisplayName("L-08 r main ends after an asynchronous call, nothing closed: the JVM is gone within 2 s")
    void jvm_exits() throws Exception {
        Children.Result child = Children.run(ForgetfulMain.class);
        assertThat(child.output()).contains("read 7");
        long ended = Long.parseLong(child.output()
                .lines()
                .filter(line -> line.startsWith("main ends "))
                .findFirst()
                .orElseThrow()
                .substring("main ends ".length()));
        assertThat(Duration.ofMillis(child.endedAt().toEpochMilli() - ended)).isLessThan(Duration.ofSeconds(2));
        assertThat(child.status()).isZero();
    }

    /** Reads asynchronously and forgets everything. */
    static final class ForgetfulMain {
        private ForgetfulMain() {}

        public static void main(String[] args) {
            FaultServer server = FaultServer.start((request, x) -> x.json(PAGE));
            Transport transport = Transport.create();
            Service service = Services.at(transport, URI.create(server.baseUrl()));
            ClientSupport<Service> client = new ClientSupport<>("faults", service, same -> same);
            Place.Places page =
                    client.async(same -> same.call(Rig.PAGE, Arguments.none())).join();
            Children.report("read " + page.items().get(0).uid());
            Children.report("main ends " + TimeSource.system().now().toEpochMilli());
        }
    }

    @Test
    @DisplayName("L-12 r blocking use only: one thread of ours at most, a daemon")
    void threads_of_blocking_use() {
        try (Rig rig = real((request, x) -> x.json(PAGE))) {
            rig.page();
            List<Thread> ours = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("mel-sdk-"))
                    .toList();
            assertThat(ours).allMatch(Thread::isDaemon);
            assertThat(ours)
                    .filteredOn(thread -> !thread.getName().startsWith("mel-sdk-async"))
                    .allMatch(thread -> thread.getName().equals("mel-sdk-watchdog")
                            || thread.getName().equals("mel-sdk-dns"));
        }
    }

    @ParameterizedTest(name = "L-13 {0} decoder throws: the same exception comes out, the connection is freed")
    @ValueSource(strings = {"r", "w"})
    void decoder_throws(String shape) {
        IllegalStateException mine = new IllegalStateException("mine");
        try (Rig rig = real((request, x) -> {
            x.chunk("[1,");
            x.awaitPeerClose(PATIENCE);
        })) {
            Verdict verdict = rig.run(() -> rig.service.call(
                    (shape.equals("r") ? Rig.PAGE : Rig.WRITE).decodedBy(payload -> {
                        assertThat(payload.stream().read()).isEqualTo('[');
                        throw mine;
                    }),
                    Arguments.none()));
            assertThat(verdict.failure(IllegalStateException.class)).isSameAs(mine);
            verdict.seen(1, 3_000);
        }
    }

    @Test
    @DisplayName("L-13 w a decoder that throws after the last byte does not close the connection under another call")
    void decoder_throws_while_another_call_uses_the_connection() throws Exception {
        CompletableFuture<Void> abandoned = new CompletableFuture<>();
        try (Rig rig = real((request, x) -> {
            if (request.method().equals("POST")) {
                abandoned.join();
            }
            x.json(PAGE);
        })) {
            List<Caller> other = new ArrayList<>();
            Verdict verdict = rig.run(() -> rig.read(payload -> {
                Decoders.text(payload);
                other.add(Caller.start(
                        rig,
                        () -> rig.service.call(
                                Rig.WRITE, Arguments.none().content(Content.json(Map.of("name", "Vauban"))))));
                try {
                    rig.server.awaitRequests(2, PATIENCE);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                throw new IllegalStateException("mine");
            }));
            verdict.failure(IllegalStateException.class);
            abandoned.complete(null);
            assertThat(rig.server.connections())
                    .as("the second call reuses the connection")
                    .isEqualTo(1);
            other.get(0).verdict().value(Place.Places.class);
        }
    }

    @Test
    @DisplayName("L-13 r a listener throws: the same exception comes out, the connection is freed")
    void listener_throws() {
        OkHttpClient http = new OkHttpClient();
        try (FaultServer server = FaultServer.start((request, x) -> x.json(PAGE));
                Transport transport = Transport.builder()
                        .okHttpClient(http)
                        .listener(new io.github.melsdk.core.spi.TransportListener() {
                            @Override
                            public void onRequest(RequestEvent event) {
                                throw new IllegalStateException("mine");
                            }
                        })
                        .build()) {
            Service service = Services.at(transport, URI.create(server.baseUrl()));
            assertThatThrownBy(() -> service.call(Rig.PAGE, Arguments.none())).hasMessage("mine");
            assertThat(http.connectionPool().connectionCount())
                    .isEqualTo(http.connectionPool().idleConnectionCount());
            http.connectionPool().evictAll();
        }
    }

    @Test
    @DisplayName("L-04 r asynchronous work that fails gives its own exception")
    void failed_future() {
        try (Rig rig = real((request, x) -> x.json("[]"))) {
            ClientSupport<Service> client = new ClientSupport<>("faults", rig.service, service -> service);
            CompletableFuture<Object> future = client.async(service -> {
                throw new IllegalArgumentException("mine");
            });
            assertThat(future.handle((value, failure) ->
                                    Optional.ofNullable(failure).map(Throwable::getMessage))
                            .join())
                    .contains("mine");
        }
    }
}
