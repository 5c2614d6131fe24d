package io.github.melsdk.events;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds {@link PublicExports}. Not thread-safe. */
public final class PublicExportsBuilder {

    private URI baseUrl = URI.create(EventFacts.SITE);
    private @Nullable Transport transport;

    PublicExportsBuilder() {}

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public PublicExportsBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets where the web site is, for tests.
     *
     * @param value the address above {@code /agendas}; {@code https://openagenda.com} by default
     * @return this
     */
    public PublicExportsBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets where the web site is, for tests.
     *
     * @param value the address above {@code /agendas}; {@code https://openagenda.com} by default
     * @return this
     * @throws IllegalArgumentException when it is no address
     */
    public PublicExportsBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Builds the client. No connection is opened.
     *
     * @return a new client
     */
    public PublicExports build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultPublicExports(Services.at(shared, baseUrl).reportingErrorsAs(ProviderErrors.reader()));
    }
}
