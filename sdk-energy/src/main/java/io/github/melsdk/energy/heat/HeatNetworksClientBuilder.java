package io.github.melsdk.energy.heat;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link HeatNetworksClient}. Not thread-safe. */
public final class HeatNetworksClientBuilder {

    private URI baseUrl = URI.create("https://france-chaleur-urbaine.beta.gouv.fr/api");
    private @Nullable Transport transport;

    HeatNetworksClientBuilder() {}

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public HeatNetworksClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the address of the service.
     *
     * @param value an http(s) URL; {@code https://france-chaleur-urbaine.beta.gouv.fr/api} by default
     * @return this
     */
    public HeatNetworksClientBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public HeatNetworksClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultHeatNetworksClient(Services.at(shared, baseUrl));
    }
}
