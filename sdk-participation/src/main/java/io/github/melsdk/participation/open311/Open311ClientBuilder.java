package io.github.melsdk.participation.open311;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.internal.http.Service;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Open311Client}. Not thread-safe. */
public final class Open311ClientBuilder {

    private final URI endpoint;
    private @Nullable Transport transport;
    private @Nullable ApiKey apiKey;
    private @Nullable String jurisdiction;
    private Open311Format format = Open311Format.JSON;
    private Open311Dialect dialect = Open311Dialect.STANDARD;

    Open311ClientBuilder(URI endpoint) {
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    }

    /**
     * Sets the transport, to share it with other clients.
     *
     * @param value a new one with default settings by default
     * @return this
     */
    public Open311ClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the key for sending reports. It travels in the body, and only then.
     *
     * @param value the key that the city gave
     * @return this
     */
    public Open311ClientBuilder apiKey(ApiKey value) {
        apiKey = Objects.requireNonNull(value, "apiKey");
        return this;
    }

    /**
     * Sets which of several cities of one server is meant.
     *
     * @param value usually the domain of the city
     * @return this
     */
    public Open311ClientBuilder jurisdiction(String value) {
        jurisdiction = Texts.require("jurisdiction", value);
        return this;
    }

    /**
     * Sets the format.
     *
     * @param value JSON by default; XML for servers that have nothing else
     * @return this
     */
    public Open311ClientBuilder format(Open311Format value) {
        format = Objects.requireNonNull(value, "format");
        return this;
    }

    /**
     * Sets how the server departs from the standard.
     *
     * @param value not at all by default
     * @return this
     */
    public Open311ClientBuilder dialect(Open311Dialect value) {
        dialect = Objects.requireNonNull(value, "dialect");
        return this;
    }

    /**
     * Builds the client. No connection is opened.
     *
     * @return a new client
     * @throws IllegalArgumentException when the endpoint is no plain http(s) URL, or a key would travel over plain http to
     *     another machine
     */
    public Open311Client build() {
        Transport shared = transport == null ? Transport.create() : transport;
        Service service = Services.at(shared, endpoint).reportingErrorsAs(Open311Errors.reader());
        if (apiKey != null) {
            service.requireConfidential();
        }
        // A FixMyStreet site refuses requests without a jurisdiction and takes any.
        String city = jurisdiction == null && dialect == Open311Dialect.FIXMYSTREET ? endpoint.getHost() : jurisdiction;
        return new DefaultOpen311Client(service, new Open311Settings(apiKey, city, format, dialect));
    }
}
