package io.github.melsdk.core.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.TestTransports;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.TransportBuilder;
import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;

/**
 * One faulty server and one client, and what must hold after every fault: the time taken is bounded, no connection is left
 * behind, the server's own handler did not fail. Connections are those of an injected client, so they can be counted.
 */
final class Lab implements AutoCloseable {

    static final String PAGE_JSON = "{\"total\":1,\"items\":[{\"name\":\"Braderie de Lille\"}]}";
    static final String TOKEN_PATH = "/oauth/token";
    static final Endpoint<Object> PAGE = Endpoint.get("faults.page", "/events", Decoders.json(Object.class));
    static final Endpoint<Object> CREATE =
            Endpoint.of("faults.create", HttpMethod.POST, "/events", Safety.WRITE, Decoders.json(Object.class));
    static final Endpoint<Object> PUT_KEYED =
            Endpoint.of("faults.put", HttpMethod.PUT, "/events/{key}", Safety.KEYED_WRITE, Decoders.json(Object.class));
    static final Endpoint<Object> GRAPHQL =
            Endpoint.of("faults.graphql", HttpMethod.POST, "/api", Safety.READ, Decoders.json(Object.class));
    static final Endpoint<Object> EXPORT = Endpoint.get("faults.export", "/export", Decoders.json(Object.class));

    private final FaultServer server;
    private final OkHttpClient http;
    private final VirtualTime time;
    private final CountDownLatch retried = new CountDownLatch(1);
    private final Transport transport;
    private final Service service;
    private final long startedAt = TimeSource.system().nanoTime();
    private Duration longest = Duration.ofSeconds(10);

    private Lab(Builder builder, FaultServer server) {
        this.server = server;
        this.time = builder.time;
        this.http = builder.http
                .apply(new OkHttpClient.Builder().connectTimeout(Duration.ofSeconds(2)))
                .build();
        TransportBuilder transportBuilder = Transport.builder().okHttpClient(http);
        this.transport = TestTransports.with(
                        builder.transport.apply(transportBuilder).listener(listener()),
                        builder.realTime ? TimeSource.system() : time,
                        () -> 0.5)
                .build();
        this.service =
                Services.at(transport, URI.create(builder.baseUrl.isEmpty() ? server.baseUrl() : builder.baseUrl));
    }

    static Builder serving(FaultServer.Handler handler) {
        return new Builder(FaultServer.builder().handler(handler));
    }

    /** Serves connections by the first argument, requests by the second. */
    static Builder connecting(FaultServer.ConnectionHandler onConnection, FaultServer.Handler handler) {
        return new Builder(FaultServer.builder().onConnection(onConnection).handler(handler));
    }

    /** Answers token requests by the first argument, all others by the second. */
    static FaultServer.Handler tokenOr(FaultServer.Handler token, FaultServer.Handler other) {
        return (request, x) -> (request.path().equals(TOKEN_PATH) ? token : other).handle(request, x);
    }

    static FaultServer.Handler page() {
        return (request, x) -> x.json(PAGE_JSON);
    }

    /** Answers what a shape expects when nothing is wrong. */
    static void answerWell(RecordedRequest request, io.github.melsdk.testing.Exchange x) throws java.io.IOException {
        switch (request.path()) {
            case TOKEN_PATH -> x.json("{\"access_token\":\"good-token\",\"expires_in\":3600}");
            case "/export" -> x.json("[{\"id\":1},{\"id\":2}]");
            case "/api" -> x.json("{\"data\":{\"name\":\"Lille\"}}");
            default -> x.json(PAGE_JSON);
        }
    }

    private TransportListener listener() {
        return new TransportListener() {
            @Override
            public void onRetry(RetryEvent event) {
                retried.countDown();
            }
        };
    }

    /** Opens when the first retry of any call was decided. */
    CountDownLatch retried() {
        return retried;
    }

    FaultServer server() {
        return server;
    }

    OkHttpClient http() {
        return http;
    }

    VirtualTime time() {
        return time;
    }

    Transport transport() {
        return transport;
    }

    Service service() {
        return service;
    }

    /** Returns the service with a bearer token of client credentials. */
    Service withToken() {
        return service.authorizedBy(Services.clientCredentials(
                transport,
                URI.create(server.baseUrl() + TOKEN_PATH),
                OAuthClient.of("lab", "client-secret-of-the-lab"),
                ""));
    }

    /** Returns the service with a key in a header. */
    Service withKey() {
        return service.authorizedBy(Services.header("X-Api-Key", "", ApiKey.of("key-of-the-lab")));
    }

    /** Makes one call of a shape. */
    Outcome run(Shape shape) {
        return run(shape, shape == Shape.TOKEN ? withToken() : service);
    }

    Outcome run(Shape shape, Service at) {
        return switch (shape) {
            case READ, TOKEN -> run(() -> at.call(PAGE, Arguments.none()));
            case WRITE ->
                run(() -> at.call(CREATE, Arguments.none().content(Content.json(Map.of("title", "Braderie")))));
            case QUERY ->
                run(() -> at.call(GRAPHQL, Arguments.none().content(Content.json(Map.of("query", "{ name }")))));
            case EXPORT -> run(() -> export(at));
        };
    }

    /** Makes one call. */
    Outcome run(Supplier<?> call) {
        return Outcome.of(call);
    }

    private static List<Object> export(Service at) {
        List<Object> records = new ArrayList<>();
        try (RecordStream<Object> stream = ExportStream.open(
                at.open(EXPORT, Arguments.none()),
                body -> Json.standard().stream(
                        body.payload().stream(),
                        body.payload().charset(),
                        StreamShape.ARRAY,
                        Object.class,
                        body.payload().drift()))) {
            stream.forEach(records::add);
        }
        return records;
    }

    /** Asserts how many requests the server has read. */
    Lab saw(int requests) {
        assertThat(server.requests()).as("requests seen by the server").hasSize(requests);
        return this;
    }

    /** Asserts how many connections the server has accepted, where faults strike before a request is read. */
    Lab sawConnections(int connections) {
        assertThat(server.connections())
                .as("connections accepted by the server")
                .isEqualTo(connections);
        return this;
    }

    /** Sets how long all of it may take in real time. */
    Lab within(Duration bound) {
        longest = bound;
        return this;
    }

    @Override
    public void close() {
        Duration took = Duration.ofNanos(TimeSource.system().nanoTime() - startedAt);
        try {
            assertThat(took).as("real time of the row").isLessThan(longest);
            assertThat(http.connectionPool().connectionCount())
                    .as("connections that are not idle")
                    .isEqualTo(http.connectionPool().idleConnectionCount());
            assertThat(server.handlerFailures()).isEmpty();
        } finally {
            transport.close();
            http.connectionPool().evictAll();
            server.close();
        }
    }

    /** Settings of a lab. */
    static final class Builder {
        private final FaultServer.Builder server;
        private VirtualTime time = new VirtualTime();
        private UnaryOperator<OkHttpClient.Builder> http = UnaryOperator.identity();
        private UnaryOperator<TransportBuilder> transport = UnaryOperator.identity();
        private String baseUrl = "";
        private boolean realTime;

        private Builder(FaultServer.Builder server) {
            this.server = server;
        }

        Builder http(UnaryOperator<OkHttpClient.Builder> change) {
            http = change;
            return this;
        }

        Builder transport(UnaryOperator<TransportBuilder> change) {
            transport = change;
            return this;
        }

        Builder time(VirtualTime value) {
            time = value;
            return this;
        }

        /** Waits for real; {@code time()} is not used then. */
        Builder realTime() {
            realTime = true;
            return this;
        }

        Builder baseUrl(String value) {
            baseUrl = value;
            return this;
        }

        /** Sets the allowed silence and the deadline. */
        Builder timeouts(Duration idle, Duration call) {
            return transport(t -> t.idleTimeout(idle).callTimeout(call));
        }

        Lab open() {
            return on(server.start());
        }

        Lab on(FaultServer running) {
            return new Lab(this, running);
        }
    }
}
