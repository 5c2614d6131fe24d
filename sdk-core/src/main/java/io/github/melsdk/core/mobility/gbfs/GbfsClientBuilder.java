package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.model.Attribution;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GbfsClient}. Not thread-safe. */
public final class GbfsClientBuilder {

    private final URI discovery;
    private @Nullable Transport transport;
    private @Nullable String language;
    private Duration staleAfter = Duration.ofMinutes(5);
    private Attribution attribution = Attribution.unknown();

    GbfsClientBuilder(URI discovery) {
        this.discovery = Objects.requireNonNull(discovery, "discovery");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public GbfsClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the language to read where a system before version 3 publishes several.
     *
     * @param value a language such as {@code fr}; French by default, else the first one
     * @return this
     */
    public GbfsClientBuilder language(String value) {
        language = Objects.requireNonNull(value, "language");
        return this;
    }

    /**
     * Sets the age from which figures are stale.
     *
     * @param value more than zero; five minutes by default, the limit of the standard
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public GbfsClientBuilder staleAfter(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("Figures become stale after some time: " + value);
        }
        staleAfter = value;
        return this;
    }

    /**
     * Sets what records carry as their origin, as only {@code system_information} tells a licence.
     *
     * @param value unknown by default
     * @return this
     */
    public GbfsClientBuilder attribution(Attribution value) {
        attribution = Objects.requireNonNull(value, "attribution");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public GbfsClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultGbfsClient(
                Services.at(shared, Services.folderOf(discovery)),
                new DefaultGbfsClient.Settings(
                        discovery.toString(), language, staleAfter, Services.originOf(attribution, discovery)),
                new DiscoveryMemory());
    }
}
