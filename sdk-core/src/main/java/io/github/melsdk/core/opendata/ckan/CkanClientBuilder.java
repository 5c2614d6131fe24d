package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CkanClient}. Not thread-safe. */
public final class CkanClientBuilder {

    private final URI portal;
    private @Nullable Transport transport;
    private @Nullable ApiKey apiKey;

    CkanClientBuilder(URI portal) {
        this.portal = Objects.requireNonNull(portal, "portal");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public CkanClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the API token of an account, for datasets that are not public. It is sent in the header {@code Authorization}, never in an
     * address.
     *
     * @param value the token
     * @return this
     */
    public CkanClientBuilder apiKey(ApiKey value) {
        apiKey = Objects.requireNonNull(value, "apiKey");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL, or the key would travel over plain http
     */
    public CkanClient build() {
        Service service = Services.at(transport == null ? Transport.create() : transport, portal)
                .reportingErrorsAs(new ActionErrors());
        return new DefaultCkanClient(
                apiKey == null ? service : service.authorizedBy(Services.header("Authorization", "", apiKey)));
    }
}
