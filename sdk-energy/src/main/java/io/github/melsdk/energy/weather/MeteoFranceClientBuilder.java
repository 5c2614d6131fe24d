package io.github.melsdk.energy.weather;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link MeteoFranceClient}. Not thread-safe. */
public final class MeteoFranceClientBuilder {

    private static final URI STANDARD = URI.create("https://public-api.meteofrance.fr/public/DPClim/v1");
    private static final Quota QUOTA = new Quota("dpclim.minute", 50, Duration.ofMinutes(1));

    private final ApiKey key;
    private @Nullable Transport transport;
    private URI baseUrl = STANDARD;
    private Duration patience = Duration.ofMinutes(2);

    MeteoFranceClientBuilder(ApiKey key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public MeteoFranceClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets another address of the service.
     *
     * @param value the address up to and including the version
     * @return this
     */
    public MeteoFranceClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets how long to wait for one order.
     *
     * @param value two minutes by default
     * @return this
     */
    public MeteoFranceClientBuilder patience(Duration value) {
        patience = Objects.requireNonNull(value, "patience");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not an https URL
     */
    public MeteoFranceClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultMeteoFranceClient(
                Services.at(shared, baseUrl)
                        .authorizedBy(Services.header("apikey", "", key))
                        .within(List.of(QUOTA)),
                patience);
    }
}
