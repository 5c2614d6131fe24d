package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link OpenAgendaClient}. Not thread-safe. */
public final class OpenAgendaBuilder {

    static final URI PROVIDER = URI.create("https://api.openagenda.com");

    private final ApiKey key;
    private URI baseUrl = PROVIDER;
    private @Nullable Transport transport;

    OpenAgendaBuilder(ApiKey key) {
        this.key = Objects.requireNonNull(key, "key");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public OpenAgendaBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets where the service is, for tests.
     *
     * @param value the address above {@code /v2}; {@code https://api.openagenda.com} by default
     * @return this
     */
    public OpenAgendaBuilder baseUrl(URI value) {
        baseUrl = Objects.requireNonNull(value, "baseUrl");
        return this;
    }

    /**
     * Sets where the service is, for tests.
     *
     * @param value the address above {@code /v2}; {@code https://api.openagenda.com} by default
     * @return this
     * @throws IllegalArgumentException when it is no address
     */
    public OpenAgendaBuilder baseUrl(String value) {
        return baseUrl(URI.create(value));
    }

    /**
     * Builds the client. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException when the key is a secret one, or when it would travel over plain http to another machine
     */
    public OpenAgendaClient build() {
        ReadKeys.require(key.reveal());
        Transport shared = transport == null ? Transport.create() : transport;
        Service service = Services.at(shared, baseUrl)
                .authorizedBy(Services.header("key", "", ApiKey.from(() -> ReadKeys.require(key.reveal()))))
                .reportingErrorsAs(ProviderErrors.reader());
        return new DefaultOpenAgendaClient(service);
    }
}
