package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.core.spi.TokenStore;
import io.github.melsdk.testing.Exchange;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * A server with a token URL and a resource, seen by clients whose waits cost no time. The resource refuses tokens that
 * the token URL did not issue, that are too old, or that were revoked.
 */
final class OAuthWorld implements AutoCloseable {

    static final String SECRET = "s3cret&canary+value";
    static final Endpoint<Object> READ = Endpoint.get("test.read", "/items", Decoders.json(Object.class));
    static final Endpoint<Object> WRITE =
            Endpoint.of("test.write", HttpMethod.POST, "/items", Safety.WRITE, Decoders.json(Object.class));

    final VirtualTime time = new VirtualTime();
    final FaultServer server = FaultServer.start(this::answer);
    final ConnectionPool pool = new ConnectionPool(200, 5, TimeUnit.MINUTES);
    private final OkHttpClient http =
            new OkHttpClient.Builder().connectionPool(pool).build();
    private final List<Transport> transports = new ArrayList<>();
    private final Map<String, Long> valid = new ConcurrentHashMap<>();
    private final AtomicInteger issued = new AtomicInteger();
    volatile TokenStore store = TokenStore.inMemory();
    volatile Duration life = Duration.ofHours(1);
    volatile Duration callTimeout = Duration.ofSeconds(30);
    volatile FaultServer.Handler tokenUrl = this::issue;

    private void answer(RecordedRequest request, Exchange exchange) throws IOException {
        if (request.path().equals("/token")) {
            tokenUrl.handle(request, exchange);
            return;
        }
        String token = request.header("Authorization").orElse("").replace("Bearer ", "");
        Long end = valid.get(token);
        if (end != null && end - time.nanoTime() > 0) {
            exchange.json("{\"station\":\"Rihour\"}");
        } else {
            exchange.respond(401, "application/json", "{\"error\":\"invalid_token\"}");
        }
    }

    /** Answers a token request correctly. */
    void issue(RecordedRequest request, Exchange exchange) throws IOException {
        exchange.json(tokenAnswer(newToken(), Long.toString(life.toSeconds()), ""));
    }

    /** Registers a new token with the resource. */
    String newToken() {
        String token = "token-" + issued.incrementAndGet() + "-canary";
        valid.put(token, time.nanoTime() + life.toNanos());
        return token;
    }

    static String tokenAnswer(String token, String expiresIn, String more) {
        return "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + expiresIn + more + "}";
    }

    void revokeAll() {
        valid.clear();
    }

    Service service() {
        return service(transport());
    }

    Transport transport() {
        Transport transport = time.installIn(Transport.builder())
                .okHttpClient(http)
                .tokenStore(store)
                .callTimeout(callTimeout)
                .build();
        transports.add(transport);
        return transport;
    }

    Service service(Transport transport) {
        return Services.at(transport, URI.create(server.baseUrl()))
                .authorizedBy(Services.clientCredentials(
                        transport,
                        URI.create(server.baseUrl() + "/token"),
                        OAuthClient.of("velo-lillois", SECRET),
                        "read"));
    }

    static Object read(Service service) {
        return service.call(READ, Arguments.none());
    }

    static Object write(Service service) {
        return service.call(WRITE, Arguments.none().content(Content.json(Map.of("station", "Rihour"))));
    }

    List<RecordedRequest> tokenRequests() {
        return requests("/token");
    }

    List<RecordedRequest> resourceRequests() {
        return requests("/items");
    }

    private List<RecordedRequest> requests(String path) {
        return server.requests().stream().filter(r -> r.path().equals(path)).toList();
    }

    @Override
    public void close() {
        try {
            assertThat(server.handlerFailures()).isEmpty();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
            while (pool.connectionCount() != pool.idleConnectionCount() && System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            assertThat(pool.connectionCount()).as("connections in use").isEqualTo(pool.idleConnectionCount());
        } finally {
            transports.forEach(Transport::close);
            server.close();
        }
    }
}
