package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpenAgenda;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of a test with a client that notes every difference between answers and models. */
final class Agendas implements AutoCloseable {

    final List<Drift> drift = new CopyOnWriteArrayList<>();
    final OpenAgendaClient client;
    private final AutoCloseable server;
    private final Transport transport;

    private Agendas(AutoCloseable server, String url) {
        this.server = server;
        this.transport = Transport.builder()
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }
                })
                .build();
        this.client = OpenAgendaClient.builder(ApiKey.of("test"))
                .transport(transport)
                .baseUrl(url)
                .build();
    }

    static Agendas of(FakeCity city) {
        return new Agendas(city, city.openAgenda().url());
    }

    static Agendas city() {
        return of(FakeCity.start());
    }

    static Agendas city(Clock clock) {
        return of(FakeCity.start(clock));
    }

    FakeOpenAgenda fake() {
        return ((FakeCity) server).openAgenda();
    }

    /** Answers with these bodies, one per request; the last one stays. */
    static Agendas answering(String... bodies) {
        Queue<String> left = new ArrayDeque<>(List.of(bodies));
        FaultServer server = FaultServer.start((request, exchange) -> {
            String body = left.size() > 1 ? left.remove() : left.element();
            exchange.respond(200, "application/json; charset=utf-8", body);
        });
        return new Agendas(server, server.baseUrl());
    }

    static Agendas refusing(int status, String body) {
        FaultServer server =
                FaultServer.start((request, exchange) -> exchange.respond(status, "application/json", body));
        return new Agendas(server, server.baseUrl());
    }

    List<RecordedRequest> requests() {
        return server instanceof FaultServer faulty ? faulty.requests() : fake().requests();
    }

    RecordedRequest lastRequest() {
        List<RecordedRequest> all = requests();
        return all.get(all.size() - 1);
    }

    static String fixture(String name) {
        try (InputStream stream = Agendas.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String pageOf(String total, String after, String... events) {
        return "{\"total\":" + total + ",\"events\":[" + String.join(",", events) + "],\"after\":" + after
                + ",\"success\":true}";
    }

    static String event(long uid) {
        return "{\"uid\":" + uid + ",\"slug\":\"e" + uid + "\",\"title\":{\"fr\":\"n° " + uid + "\"}}";
    }

    static String[] eventsFrom(int first, int count) {
        String[] events = new String[count];
        for (int i = 0; i < count; i++) {
            events[i] = event(first + i);
        }
        return events;
    }

    List<Drift> drift() {
        return Collections.unmodifiableList(drift);
    }

    @Override
    public void close() {
        transport.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
