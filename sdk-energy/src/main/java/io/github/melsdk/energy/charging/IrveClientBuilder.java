package io.github.melsdk.energy.charging;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds an {@link IrveClient}. Not thread-safe. */
public final class IrveClientBuilder {

    private URI proxy = URI.create("https://proxy.transport.data.gouv.fr");
    private URI tables = URI.create("https://tabular-api.data.gouv.fr/api");
    private String resource = "eb76d20a-8501-400e-b336-d85724de5435";
    private Duration staleAfter = Duration.ofMinutes(15);
    private @Nullable Transport transport;

    IrveClientBuilder() {}

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public IrveClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the address of the national access point.
     *
     * @param value an http(s) URL; {@code https://proxy.transport.data.gouv.fr} by default
     * @return this
     */
    public IrveClientBuilder proxyUrl(URI value) {
        proxy = Objects.requireNonNull(value, "proxyUrl");
        return this;
    }

    /**
     * Sets the address of the table service.
     *
     * @param value an http(s) URL; {@code https://tabular-api.data.gouv.fr/api} by default
     * @return this
     */
    public IrveClientBuilder tablesUrl(URI value) {
        tables = Objects.requireNonNull(value, "tablesUrl");
        return this;
    }

    /**
     * Sets the file that the table service is asked for.
     *
     * @param id identifier of a CSV resource on data.gouv.fr; the national consolidated file by default
     * @return this
     */
    public IrveClientBuilder resource(String id) {
        resource = Objects.requireNonNull(id, "resource");
        return this;
    }

    /**
     * Sets the age from which the state of a point says nothing any more.
     *
     * @param value more than zero; fifteen minutes by default
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public IrveClientBuilder staleAfter(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("A state becomes stale after some time: " + value);
        }
        staleAfter = value;
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when an address is not a plain http(s) URL
     */
    public IrveClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultIrveClient(Services.at(shared, proxy), Services.at(shared, tables), resource, staleAfter);
    }
}
