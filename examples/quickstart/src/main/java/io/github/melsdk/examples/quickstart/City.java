package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.energy.charging.IrveClient;
import io.github.melsdk.energy.charging.IrveClientBuilder;
import io.github.melsdk.energy.weather.OpenMeteoClient;
import io.github.melsdk.energy.weather.OpenMeteoClientBuilder;
import io.github.melsdk.events.OpenAgendaBuilder;
import io.github.melsdk.events.OpenAgendaClient;
import io.github.melsdk.events.OpenAgendaWriter;
import io.github.melsdk.events.OpenAgendaWriterBuilder;
import io.github.melsdk.testing.FakeCity;
import io.github.melsdk.testing.FakeOpen311;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the services are: the fake city on this machine, or the real ones. */
final class City implements AutoCloseable {

    private final @Nullable FakeCity fake;
    private final Supplier<ApiKey> agendaKey;
    private final Supplier<ApiKey> agendaSecret;

    private City(@Nullable FakeCity fake, Supplier<ApiKey> agendaKey, Supplier<ApiKey> agendaSecret) {
        this.fake = fake;
        this.agendaKey = agendaKey;
        this.agendaSecret = agendaSecret;
    }

    /** Starts the fake city; it needs no key. */
    static City fake(FakeCity city) {
        return new City(city, () -> ApiKey.of("fake-city"), () -> ApiKey.of("fake-city-secret"));
    }

    /** Uses the real services, with the credentials of the environment. */
    static City live() {
        return new City(null, () -> ApiKey.fromEnv("OPENAGENDA_KEY"), () -> ApiKey.fromEnv("OPENAGENDA_SECRET"));
    }

    String name() {
        return fake == null ? "live" : "fake city";
    }

    /** Returns the address of the portal: the profile's, or the fake one. */
    URI portal(URI ofProfile) {
        return fake == null ? ofProfile : URI.create(fake.ogcFeatures().url());
    }

    /** Returns a client of past weather; it needs no key. */
    OpenMeteoClient weather(Transport transport) {
        OpenMeteoClientBuilder builder = OpenMeteoClient.builder().transport(transport);
        return (fake == null
                        ? builder
                        : builder.baseUrl(URI.create(fake.openMeteo().url())))
                .build();
    }

    /** Returns a client of charge points; it needs no key. */
    IrveClient charging(Transport transport) {
        IrveClientBuilder builder = IrveClient.builder().transport(transport);
        return (fake == null
                        ? builder
                        : builder.proxyUrl(URI.create(fake.irve().url()))
                                .tablesUrl(URI.create(fake.irve().tablesUrl())))
                .build();
    }

    /** Returns a client of the agenda, or says which variable to set. */
    OpenAgendaClient agendaClient(Transport transport) {
        OpenAgendaBuilder builder = OpenAgendaClient.builder(agendaKey.get()).transport(transport);
        return (fake == null ? builder : builder.baseUrl(fake.openAgenda().url())).build();
    }

    /** Returns a writer to the agenda, or says which variable to set. */
    OpenAgendaWriter agendaWriter(Transport transport) {
        OpenAgendaWriterBuilder builder =
                OpenAgendaWriter.builder(agendaSecret.get()).transport(transport);
        return (fake == null ? builder : builder.baseUrl(fake.openAgenda().url())).build();
    }

    /** Returns where reports about the street go; nothing in a real city, which is not to be sent demonstrations. */
    Optional<FakeOpen311> reports() {
        return fake == null ? Optional.empty() : Optional.of(fake.open311().moderatesFor(Duration.ZERO));
    }

    /** Returns the agenda that events are entered in; a real one must be named. */
    long importAgenda(Territory territory, @Nullable Long named) {
        if (named == null && fake == null) {
            throw new IllegalArgumentException("Say with -Dagenda=NUMBER into which agenda the events go");
        }
        return named == null ? territory.findAgenda("metropole").orElseThrow().uid() : named;
    }

    @Override
    public void close() {
        if (fake != null) {
            fake.close();
        }
    }
}
