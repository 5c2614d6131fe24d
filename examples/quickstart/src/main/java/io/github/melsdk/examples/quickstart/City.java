package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.testing.FakeCity;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the services are: the fake city on this machine, or the real ones. */
final class City implements AutoCloseable {

    private final @Nullable FakeCity fake;
    private final Supplier<ApiKey> agendaKey;

    private City(@Nullable FakeCity fake, Supplier<ApiKey> agendaKey) {
        this.fake = fake;
        this.agendaKey = agendaKey;
    }

    /** Starts the fake city; it needs no key. */
    static City fake(FakeCity city) {
        return new City(city, () -> ApiKey.of("fake-city"));
    }

    /** Uses the real services, with the credentials of the environment. */
    static City live() {
        return new City(null, () -> ApiKey.fromEnv("OPENAGENDA_KEY"));
    }

    String name() {
        return fake == null ? "live" : "fake city";
    }

    /** Returns the address of the portal: the profile's, or the fake one. */
    URI portal(URI ofProfile) {
        return fake == null ? ofProfile : URI.create(fake.ogcFeatures().url());
    }

    /** Returns the address of the agenda; empty for the real one, which the client knows. */
    Optional<URI> agenda() {
        return fake == null
                ? Optional.empty()
                : Optional.of(URI.create(fake.openAgenda().url()));
    }

    /** Returns the key of the agenda, or says which variable to set. */
    ApiKey agendaKey() {
        return agendaKey.get();
    }

    @Override
    public void close() {
        if (fake != null) {
            fake.close();
        }
    }
}
