package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.testing.FaultServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many calls leave nothing behind (rows L-09 to L-11, L-14, L-17). Scaled down; {@code -Dmel.soak=true} makes the full number. */
class SoakFaultsTest {

    private static final boolean FULL = Boolean.getBoolean("mel.soak");
    private static final int CALLS = FULL ? 100_000 : 3_000;
    private static final int MIXED_CALLS = FULL ? 50_000 : 4_000;
    private static final int TRANSPORTS = FULL ? 300 : 60;
    private static final String PAGE = "{\"items\":[{\"uid\":7}]}";
    private static final Endpoint<Map<?, ?>> ECHO = Endpoint.get(
            "faults.echo", "/echo/{number}", payload -> (Map<?, ?>) io.github.melsdk.core.internal.json.Json.standard()
                    .read(payload.stream(), payload.charset(), Map.class, payload.drift()));

    private static long descriptors() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }

    private static void inParallel(int threads, int calls, IntConsumer call) {
        AtomicInteger next = new AtomicInteger();
        Crowd.run(threads, () -> {
                    for (int i = next.getAndIncrement(); i < calls; i = next.getAndIncrement()) {
                        call.accept(i);
                    }
                    return "done";
                })
                .forEach(result -> assertThat(result).isEqualTo("done"));
    }

    @Test
    @DisplayName("L-09 r many calls: file descriptors are back to the start")
    void descriptors_are_given_back() {
        long before = descriptors();
        try (Rig rig = Rig.inRealTime(UnaryOperator.identity(), (request, x) -> x.json(PAGE))) {
            inParallel(8, CALLS, i -> rig.page());
            assertThat(rig.busyConnections()).isZero();
            assertThat(rig.server.connections()).isLessThanOrEqualTo(8);
        }
        Caller.await(() -> descriptors() <= before + 2);
    }

    @Test
    @DisplayName("L-10 r many calls with 5 % faults: every one ends as it should, descriptors are back to the start")
    void descriptors_are_given_back_after_faults() {
        long before = descriptors();
        AtomicInteger count = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        FaultServer.Handler faulty = (request, x) -> {
            switch (count.incrementAndGet() % 100) {
                case 1 -> x.reset();
                case 21 -> x.respond(503, "text/plain", "");
                case 41 ->
                    x.header("Content-Length", "900")
                            .head()
                            .writeRaw("{\"items\"")
                            .close();
                case 61 -> x.close();
                case 81 -> x.respond(200, "text/html", "<html></html>");
                default -> x.json(PAGE);
            }
        };
        // Leaps over the waits between retries.
        try (Rig rig = Rig.serving(faulty)) {
            inParallel(8, CALLS, i -> {
                try {
                    rig.page();
                } catch (SdkException e) {
                    failed.incrementAndGet();
                }
            });
            assertThat(rig.busyConnections()).isZero();
            // One in a hundred is HTML and final; very few lose three attempts in a row.
            assertThat(failed.get()).isBetween(CALLS / 200, CALLS / 50);
        }
        Caller.await(() -> descriptors() <= before + 2);
    }

    @Test
    @DisplayName("L-11 r many calls in a JVM of 96 MB: the heap is flat")
    void heap_is_flat() throws Exception {
        Children.Result child =
                Children.run(HeapChild.class, "-Xmx96m", "-Dsun.net.httpserver.nodelay=true", "-Dmel.soak=" + FULL);
        assertThat(child.output()).contains("grew by");
        String grown = child.output()
                .lines()
                .filter(line -> line.startsWith("grew by "))
                .findFirst()
                .orElseThrow();
        assertThat(Long.parseLong(grown.substring("grew by ".length()))).isLessThan(4L << 20);
        assertThat(child.status()).isZero();
    }

    /** Calls, collects, and tells how much the heap grew. */
    static final class HeapChild {
        private HeapChild() {}

        public static void main(String[] args) throws IOException {
            // Not a FaultServer: its journal of requests grows with the calls.
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, PAGE.length());
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(PAGE.getBytes(StandardCharsets.US_ASCII));
                }
            });
            server.setExecutor(Executors.newFixedThreadPool(8));
            server.start();
            try (Rig rig = Rig.inRealTime(UnaryOperator.identity(), (request, x) -> x.json(PAGE))) {
                Service service = Service.at(
                        rig.engine,
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
                inParallel(8, 2_000, i -> service.call(Rig.PAGE, Arguments.none()));
                long before = used();
                inParallel(8, CALLS, i -> service.call(Rig.PAGE, Arguments.none()));
                Children.report("grew by " + Math.max(0, used() - before));
            }
            System.exit(0);
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Test
    @DisplayName("L-14 r w 64 threads, mixed endpoints: every answer belongs to its question")
    void no_answer_is_mixed_up() {
        AtomicInteger count = new AtomicInteger();
        try (Rig rig = Rig.serving((request, x) -> {
            String number = request.path().substring(request.path().lastIndexOf('/') + 1);
            if (count.incrementAndGet() % 97 == 0) {
                // Bytes of one answer that could be taken for the next one.
                x.header("Content-Type", "application/json")
                        .header("Content-Length", "900")
                        .head()
                        .writeRaw("{\"nu")
                        .close();
            } else {
                x.json("{\"number\":\"" + number + "\",\"pad\":\"" + "x".repeat(Integer.parseInt(number) % 3_000)
                        + "\"}");
            }
        })) {
            inParallel(64, MIXED_CALLS, i -> {
                String number = Integer.toString(i);
                Object answer = i % 3 == 0
                        ? rig.service
                                .call(ECHO.decodedBy(Decoders.raw()), Arguments.of("number", number))
                                .body()
                        : rig.service.call(ECHO, Arguments.of("number", number)).get("number");
                assertThat(String.valueOf(answer)).contains(i % 3 == 0 ? "\"" + number + "\"" : number);
                if (i % 3 != 0) {
                    assertThat(answer).isEqualTo(number);
                }
            });
            assertThat(rig.busyConnections()).isZero();
        }
    }

    @Test
    @DisplayName("L-17 r create, call, close again and again: threads and descriptors are flat")
    void transports_come_and_go() {
        long before = descriptors();
        long threadsBefore = ourThreads();
        for (int i = 0; i < TRANSPORTS; i++) {
            try (Rig rig = Rig.inRealTime(UnaryOperator.identity(), (request, x) -> x.json(PAGE))) {
                rig.page();
            }
        }
        Caller.await(() -> descriptors() <= before + 2);
        Caller.await(() -> ourThreads() <= threadsBefore + 2);
    }

    private static long ourThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("mel-sdk-"))
                .count();
    }
}
