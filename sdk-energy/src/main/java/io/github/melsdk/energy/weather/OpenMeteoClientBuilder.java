package io.github.melsdk.energy.weather;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Authorizer;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.spi.Quota;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OpenMeteoClient}. Not thread-safe. */
public final class OpenMeteoClientBuilder {

    private static final URI FREE = URI.create("https://archive-api.open-meteo.com");
    private static final URI PAID = URI.create("https://customer-archive-api.open-meteo.com");
    private static final List<Quota> FREE_QUOTAS = List.of(
            new Quota("open-meteo.minute", 600, Duration.ofMinutes(1)),
            new Quota("open-meteo.hour", 5_000, Duration.ofHours(1)),
            new Quota("open-meteo.day", 10_000, Duration.ofDays(1)));

    private @Nullable Transport transport;
    private @Nullable URI baseUrl;
    private @Nullable ApiKey key;
    private @Nullable String model;

    OpenMeteoClientBuilder() {}

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public OpenMeteoClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets another server, such as one's own.
     *
     * @param value its address without {@code /v1}
     * @return this
     */
    public OpenMeteoClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the key of a subscription, with which the servers of customers are asked and the free quotas do not apply.
     *
     * @param value the key; sent as a query parameter, as the service wants it, and masked wherever the SDK prints
     * @return this
     */
    public OpenMeteoClientBuilder apiKey(ApiKey value) {
        key = Objects.requireNonNull(value, "apiKey");
        return this;
    }

    /**
     * Names the reanalysis, for series that must not change their source over the years.
     *
     * @param value such as {@code era5}, {@code era5_land} or {@code cerra}; the service's best match by default
     * @return this
     */
    public OpenMeteoClientBuilder model(String value) {
        model = Objects.requireNonNull(value, "model");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL, or a key would go over plain http
     */
    public OpenMeteoClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        URI standard = key == null ? FREE : PAID;
        Service service =
                Services.at(shared, baseUrl == null ? standard : baseUrl).reportingErrorsAs(Endpoints.ERRORS);
        ApiKey secret = key;
        return new DefaultOpenMeteoClient(
                secret == null
                        ? service.within(FREE_QUOTAS)
                        : service.authorizedBy(Authorizer.query("apikey", secret::reveal)),
                model);
    }
}
