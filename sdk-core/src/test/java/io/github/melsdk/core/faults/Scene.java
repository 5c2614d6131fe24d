package io.github.melsdk.core.faults;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.CallSettings;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import io.github.melsdk.testing.FaultServer;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** The states in which a call may have to wait, each set up for real. */
enum Scene {
    HEADERS,
    HEADERS_OF_A_WRITE,
    BODY,
    BODY_OF_A_REFUSAL,
    HEADERS_OF_AN_EXPORT,
    BODY_OF_AN_EXPORT,
    BACK_OFF,
    GATE,
    LIMITER,
    TOKEN,
    TOKEN_OF_ANOTHER,
    CONNECTING,
    TLS_HANDSHAKE,
    NAME;

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String PAGE = "{\"items\":[]}";

    /** A call that waits. */
    record Running(Rig rig, Caller caller, int requests) {}

    /** Tells whether the wait ends before it begins when the deadline is nearer. */
    boolean failsAtOnce() {
        return this == BACK_OFF || this == GATE || this == LIMITER;
    }

    /** Sets the state up. */
    Rig rig(UnaryOperator<CallSettings> settings) {
        return switch (this) {
            case CONNECTING -> Rig.inRealTime(settings, FaultServer.neverAccepting(), Scene::patient);
            case TLS_HANDSHAKE ->
                Rig.inRealTime(
                        settings,
                        FaultServer.builder()
                                .onConnection(x -> x.awaitPeerClose(LONG))
                                .start(),
                        Scene::patient);
            case NAME ->
                Rig.inRealTime(
                        settings,
                        FaultServer.start((request, x) -> {}),
                        client -> patient(client).dns(new StuckDns()));
            default -> Rig.inRealTime(settings, FaultServer.start(handler()), client -> client);
        };
    }

    private static OkHttpClient.Builder patient(OkHttpClient.Builder client) {
        return client.connectTimeout(LONG);
    }

    private FaultServer.Handler handler() {
        FaultServer.Handler silent = (request, x) -> x.awaitPeerClose(LONG);
        return switch (this) {
            case BODY, BODY_OF_AN_EXPORT ->
                (request, x) ->
                        x.header("Content-Type", "application/json").chunk("[").awaitPeerClose(LONG);
            case BODY_OF_A_REFUSAL ->
                (request, x) -> {
                    x.status(401).header("Content-Type", "text/plain").chunk("…");
                    while (x.awaitPeerClose(Duration.ofMillis(20)).isEmpty()) {
                        x.chunk(".");
                    }
                };
            case BACK_OFF -> (request, x) -> x.respond(503, "text/plain", "", "Retry-After", "20");
            case GATE -> (request, x) -> x.respond(429, "text/plain", "", "Retry-After", "20");
            case LIMITER -> (request, x) -> x.json(PAGE);
            case TOKEN, TOKEN_OF_ANOTHER ->
                (request, x) -> {
                    if (request.path().equals("/token")) {
                        silent.handle(request, x);
                    } else {
                        x.json(PAGE);
                    }
                };
            default -> silent;
        };
    }

    /** Starts a call and brings it into the state. */
    Running enter(Rig rig) throws InterruptedException {
        Service service = service(rig);
        switch (this) {
            case GATE ->
                rig.run(() ->
                        rig.service.with(rig.service.settings().withRetries(0)).call(Rig.PAGE, Arguments.none()));
            case LIMITER -> service.call(Rig.PAGE, Arguments.none());
            case TOKEN_OF_ANOTHER -> {
                Caller.start(rig, () -> service.call(Rig.PAGE, Arguments.none()));
                rig.server.awaitRequests(1, LONG);
            }
            default -> {}
        }
        int before = rig.server.requests().size();
        Caller caller = Caller.start(rig, () -> call(rig, service));
        int requests = before + (sendsARequest() ? 1 : 0);
        rig.server.awaitRequests(requests, LONG);
        caller.awaitIn(
                switch (this) {
                    case BODY, BODY_OF_AN_EXPORT -> "BodyStream";
                    case BODY_OF_A_REFUSAL -> "Refusals";
                    case BACK_OFF, GATE, LIMITER -> "SystemTime";
                    case TOKEN_OF_ANOTHER -> "TokenSource";
                    case CONNECTING -> "ExchangeFinder";
                    case TLS_HANDSHAKE -> "SSLSocketImpl";
                    case NAME -> "BoundedDns";
                    default -> "HeadersReader";
                });
        return new Running(rig, caller, requests);
    }

    private boolean sendsARequest() {
        return switch (this) {
            case GATE, LIMITER, TOKEN_OF_ANOTHER, CONNECTING, TLS_HANDSHAKE, NAME -> false;
            default -> true;
        };
    }

    private Service service(Rig rig) {
        return switch (this) {
            case LIMITER -> rig.service.within(List.of(new Quota("places", 1, LONG)));
            case TOKEN, TOKEN_OF_ANOTHER -> rig.withToken();
            case TLS_HANDSHAKE -> Service.at(rig.engine, URI.create(rig.server.baseUrl("https")));
            case BODY_OF_A_REFUSAL -> rig.service.authorizedBy(Authorizer.header("key", "", () -> "clef-de-test"));
            case NAME -> Service.at(rig.engine, URI.create("http://lille.test:" + rig.server.port()));
            default -> rig.service;
        };
    }

    private Object call(Rig rig, Service service) {
        return switch (this) {
            case HEADERS_OF_A_WRITE -> rig.call(Shape.WRITE);
            case HEADERS_OF_AN_EXPORT, BODY_OF_AN_EXPORT -> rig.call(Shape.EXPORT);
            default -> service.call(Rig.PAGE, Arguments.none());
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A name service that never answers and does not react to interrupts. */
    private static final class StuckDns implements Dns {
        @Override
        public List<InetAddress> lookup(String hostname) throws UnknownHostException {
            CountDownLatch never = new CountDownLatch(1);
            while (true) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    // As native look-ups do.
                }
            }
        }
    }
}
