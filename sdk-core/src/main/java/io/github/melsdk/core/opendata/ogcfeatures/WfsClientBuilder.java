package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.model.Attribution;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link WfsClient}. Not thread-safe. */
public final class WfsClientBuilder {

    private final URI endpoint;
    private @Nullable Transport transport;
    private Attribution attribution = Attribution.unknown();
    private WfsVersion version = WfsVersion.V2_0_0;
    private boolean cqlFilters = true;

    WfsClientBuilder(URI endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public WfsClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets what features carry as their origin.
     *
     * @param value unknown by default
     * @return this
     */
    public WfsClientBuilder attribution(Attribution value) {
        attribution = Objects.requireNonNull(value, "attribution");
        return this;
    }

    /**
     * Sets the version to begin with.
     *
     * @param value 2.0.0 by default
     * @return this
     */
    public WfsClientBuilder version(WfsVersion value) {
        version = Objects.requireNonNull(value, "version");
        return this;
    }

    /**
     * Tells that the server is no GeoServer and takes no {@code cql_filter}: equality is then applied here only.
     *
     * @return this
     */
    public WfsClientBuilder withoutCqlFilters() {
        cqlFilters = false;
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public WfsClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultWfsClient(
                Services.at(shared, endpoint).reportingErrorsAs(new WfsErrors()),
                new WfsKnowledge(version, cqlFilters),
                attribution);
    }
}
