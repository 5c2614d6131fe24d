package io.github.melsdk.energy.solar;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PvgisClient}. Not thread-safe. */
public final class PvgisClientBuilder {

    private URI baseUrl = URI.create("https://re.jrc.ec.europa.eu/api");
    private @Nullable Transport transport;
    private PvgisVersion version = PvgisVersion.V5_3;

    PvgisClientBuilder() {}

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public PvgisClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the address of the service.
     *
     * @param value an http(s) URL; {@code https://re.jrc.ec.europa.eu/api} by default
     * @return this
     */
    public PvgisClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets the version of the calculator.
     *
     * @param value {@link PvgisVersion#V5_3} by default
     * @return this
     */
    public PvgisClientBuilder version(PvgisVersion value) {
        version = Objects.requireNonNull(value, "version");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public PvgisClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultPvgisClient(Services.at(shared, baseUrl), version);
    }
}
