package io.github.melsdk.core.faults;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.CallSettings;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Engine;
import io.github.melsdk.core.internal.http.EngineConfig;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.OAuthTokens;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.core.internal.retry.Safety;
import io.github.melsdk.core.internal.retry.SlidingWindowLimiter;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.ResponseCache;
import io.github.melsdk.core.spi.TokenStore;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FaultServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** A server that misbehaves and an engine in front of it, whose connections are counted. */
final class Rig implements AutoCloseable {

    static final Endpoint<Place.Places> PAGE =
            Endpoint.get("faults.page", "/places", Decoders.json(Place.Places.class));
    static final Endpoint<Place.Places> WRITE =
            Endpoint.of("faults.write", HttpMethod.POST, "/places", Safety.WRITE, PAGE.decoder());
    static final Endpoint<Place.Places> QUERY =
            Endpoint.of("faults.query", HttpMethod.POST, "/api", Safety.READ, PAGE.decoder());
    static final Endpoint<Object> EXPORT = Endpoint.get("faults.export", "/export", payload -> "unused");

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);
    private static final Content BODY = Content.json(Map.of("name", "Jardin des Géants"));

    final FaultServer server;
    final VirtualTime virtual = new VirtualTime();
    final List<Drift> drift = new CopyOnWriteArrayList<>();
    final List<TransportListener.RetryEvent> retries = new CopyOnWriteArrayList<>();
    final Engine engine;
    final Service service;
    private final ConnectionPool pool = new ConnectionPool(64, 60, TimeUnit.SECONDS);
    private final OkHttpClient application;

    private Rig(
            FaultServer server,
            boolean realTime,
            UnaryOperator<CallSettings> settings,
            UnaryOperator<OkHttpClient.Builder> client) {
        this.server = server;
        this.application =
                client.apply(new OkHttpClient.Builder().connectionPool(pool)).build();
        TimeSource time = realTime ? TimeSource.system() : virtual;
        this.engine = new Engine(new EngineConfig(
                application,
                CONNECT_TIMEOUT,
                settings.apply(CallSettings.DEFAULT),
                "faults/1",
                TokenStore.inMemory(),
                new SlidingWindowLimiter(time),
                ResponseCache.inMemory(1 << 20),
                new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }

                    @Override
                    public void onRetry(RetryEvent event) {
                        retries.add(event);
                    }
                },
                null,
                time,
                () -> 0.5));
        this.service = Service.at(engine, URI.create(server.baseUrl()));
    }

    /** Starts a server and an engine that leaps over waits. */
    static Rig serving(FaultServer.Handler handler) {
        return new Rig(FaultServer.start(handler), false, settings -> settings, client -> client);
    }

    /** Starts a server and an engine with other limits. */
    static Rig serving(UnaryOperator<CallSettings> settings, FaultServer.Handler handler) {
        return new Rig(FaultServer.start(handler), false, settings, client -> client);
    }

    /** Starts a server and an engine that really waits. */
    static Rig inRealTime(UnaryOperator<CallSettings> settings, FaultServer.Handler handler) {
        return inRealTime(settings, FaultServer.start(handler), client -> client);
    }

    /** Takes a server, and an engine on a given client that really waits. */
    static Rig inRealTime(
            UnaryOperator<CallSettings> settings, FaultServer server, UnaryOperator<OkHttpClient.Builder> client) {
        return new Rig(server, true, settings, client);
    }

    /** Reads the page of places. */
    Place.Places page() {
        return service.call(PAGE, Arguments.none());
    }

    /** Reads with another decoder. */
    <T> T read(Decoder<T> decoder) {
        return service.call(PAGE.decodedBy(decoder), Arguments.none());
    }

    /** Opens the export of places. */
    RecordStream<Place> export() {
        return export(service, Place.class);
    }

    static <T> RecordStream<T> export(Service service, Class<T> type) {
        return ExportStream.open(
                service.open(EXPORT, Arguments.none()),
                body -> Json.standard().stream(
                        body.payload().stream(),
                        body.payload().charset(),
                        StreamShape.ARRAY,
                        type,
                        body.payload().drift()));
    }

    /** Returns the service with a bearer token from this server. */
    Service withToken() {
        Authorizer authorizer = OAuthTokens.clientCredentials(
                engine, URI.create(server.baseUrl() + "/token"), "velo-lillois", () -> "not-a-secret", "");
        return service.authorizedBy(authorizer);
    }

    /** Runs one call of a shape; its value is a page, or a list of records. */
    Verdict run(Shape shape) {
        return run(() -> call(shape));
    }

    /** Makes one call of a shape. */
    Object call(Shape shape) {
        return switch (shape) {
            case READ -> page();
            case WRITE -> service.call(WRITE, Arguments.none().content(BODY));
            case QUERY -> service.call(QUERY, Arguments.none().content(BODY));
            case EXPORT -> {
                try (RecordStream<Place> records = export()) {
                    yield records.stream().toList();
                }
            }
            case TOKEN -> withToken().call(PAGE, Arguments.none());
        };
    }

    /** Runs work and keeps what came of it. */
    Verdict run(Supplier<?> work) {
        return Verdict.of(this, work);
    }

    OkHttpClient application() {
        return application;
    }

    /** Returns connections that are open and not idle: none, once all calls are over. */
    int busyConnections() {
        return pool.connectionCount() - pool.idleConnectionCount();
    }

    @Override
    public void close() {
        engine.close();
        server.close();
        pool.evictAll();
    }
}
