package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GtfsClient}. Not thread-safe. */
public final class GtfsClientBuilder {

    private final URI archive;
    private @Nullable Transport transport;
    private long maxBytes = 1L << 30;

    GtfsClientBuilder(URI archive) {
        this.archive = Objects.requireNonNull(archive, "archive");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public GtfsClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the largest archive that is written to disk.
     *
     * @param value bytes, at least 1; 1 GiB by default
     * @return this
     * @throws IllegalArgumentException when the value is less than 1
     */
    public GtfsClientBuilder maxBytes(long value) {
        if (value < 1) {
            throw new IllegalArgumentException("An archive has at least one byte: " + value);
        }
        maxBytes = value;
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public GtfsClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultGtfsClient(
                Services.at(shared, Services.folderOf(archive)),
                new DefaultGtfsClient.Settings(archive.toString(), maxBytes));
    }
}
