package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeDecidim;
import io.github.melsdk.testing.FaultServer;
import io.github.melsdk.testing.RecordedRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A platform of a test with a client that notes every difference between answers and models. */
final class Platforms implements AutoCloseable {

    final List<Drift> drift = new CopyOnWriteArrayList<>();
    final DecidimClient client;
    final Transport transport;
    private final AutoCloseable server;

    private Platforms(AutoCloseable server, String url) {
        this.server = server;
        this.transport = Transport.builder()
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }
                })
                .build();
        this.client = builder(url).build();
    }

    DecidimClientBuilder builder(String url) {
        return DecidimClient.builder(URI.create(url)).transport(transport).requestsPerMinute(1_000_000);
    }

    static Platforms of(String version) {
        FakeCity city = FakeCity.start();
        city.decidim().version(version);
        return new Platforms(city, city.decidim().url());
    }

    /** Answers every request with a body. */
    static Platforms answering(int status, String type, String body) {
        FaultServer server = FaultServer.start((request, exchange) -> exchange.respond(status, type, body));
        return new Platforms(server, server.baseUrl());
    }

    FakeDecidim fake() {
        return ((FakeCity) server).decidim();
    }

    List<RecordedRequest> requests() {
        return server instanceof FaultServer faulty ? faulty.requests() : fake().requests();
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
