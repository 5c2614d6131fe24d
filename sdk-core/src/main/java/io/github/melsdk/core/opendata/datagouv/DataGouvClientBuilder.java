package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DataGouvClient}. Not thread-safe. */
public final class DataGouvClientBuilder {

    private URI portal = URI.create("https://www.data.gouv.fr");
    private URI tabular = URI.create("https://tabular-api.data.gouv.fr");
    private @Nullable Transport transport;
    private @Nullable ApiKey apiKey;

    DataGouvClientBuilder() {}

    /**
     * Sets the catalogue, for another one on udata.
     *
     * @param value what precedes {@code /api/1}; {@code https://www.data.gouv.fr} by default
     * @return this
     */
    public DataGouvClientBuilder portal(URI value) {
        portal = Objects.requireNonNull(value, "portal");
        return this;
    }

    /**
     * Sets where rows are read.
     *
     * @param value what precedes {@code /api/resources}; {@code https://tabular-api.data.gouv.fr} by default
     * @return this
     */
    public DataGouvClientBuilder tabular(URI value) {
        tabular = Objects.requireNonNull(value, "tabular");
        return this;
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public DataGouvClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the key of an account, for datasets that are not public. It goes to the catalogue only, in a header.
     *
     * @param value the key
     * @return this
     */
    public DataGouvClientBuilder apiKey(ApiKey value) {
        apiKey = Objects.requireNonNull(value, "apiKey");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when an address is not a plain http(s) URL, or the key would travel over plain http
     */
    public DataGouvClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        Service catalogue = Services.at(shared, portal);
        return new DefaultDataGouvClient(
                apiKey == null ? catalogue : catalogue.authorizedBy(Services.header("X-API-KEY", "", apiKey)),
                Services.at(shared, tabular));
    }
}
