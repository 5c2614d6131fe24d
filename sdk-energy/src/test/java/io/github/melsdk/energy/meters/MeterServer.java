package io.github.melsdk.energy.meters;

import io.github.melsdk.core.OAuthClient;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.spi.Drift;
import io.github.melsdk.core.spi.TransportListener;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FaultServer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server of a test with a transport that notes every difference between answers and models, and every event. */
public final class MeterServer implements AutoCloseable {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-02T08:00:00Z"), ZoneOffset.UTC);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    public static final OAuthClient APPLICATION = OAuthClient.of("beffroi", "tres-secret");

    public final List<Drift> drift = new CopyOnWriteArrayList<>();
    public final List<String> events = new CopyOnWriteArrayList<>();
    public final Transport transport;
    private final Runnable closer;

    private MeterServer(Runnable closer) {
        this.closer = closer;
        this.transport = Transport.builder()
                .listener(new TransportListener() {
                    @Override
                    public void onDrift(Drift difference) {
                        drift.add(difference);
                    }

                    @Override
                    public void onRequest(RequestEvent event) {
                        events.add(event.toString());
                    }
                })
                .build();
    }

    public static MeterServer of(FakeCity city) {
        return new MeterServer(city::close);
    }

    public static MeterServer of(FaultServer server) {
        return new MeterServer(server::close);
    }

    public static FakeCity city() {
        return FakeCity.start(NOVEMBER);
    }

    /** Gives tokens, and one answer to everything else. */
    public static FaultServer answering(int status, String contentType, String body) {
        return FaultServer.start((request, exchange) -> {
            if (request.path().contains("token")) {
                exchange.respond(200, "application/json", "{\"access_token\":\"at-1\",\"expires_in\":\"12600\"}");
            } else {
                exchange.respond(status, contentType, body);
            }
        });
    }

    /** A consent to everything for a year around the present of the tests. */
    public static Consent.Builder consent(MeterId meter) {
        return Consent.of(meter)
                .scope(DataScope.DAILY_CONSUMPTION, DataScope.values())
                .purpose("Suivi de la consommation")
                .givenBy("foyer-17")
                .valid(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Override
    public void close() {
        closer.run();
    }
}
