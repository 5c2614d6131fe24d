package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.Transport;
import io.github.melsdk.core.internal.client.Services;
import io.github.melsdk.core.model.Attribution;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link GtfsRealtimeClient}. Not thread-safe. */
public final class GtfsRealtimeClientBuilder {

    private final URI feed;
    private @Nullable Transport transport;
    private Duration staleAfter = Duration.ofSeconds(90);
    private Attribution attribution = Attribution.unknown();

    GtfsRealtimeClientBuilder(URI feed) {
        this.feed = Objects.requireNonNull(feed, "feed");
    }

    /**
     * Sets the transport to share.
     *
     * @param value a transport; one of its own by default
     * @return this
     */
    public GtfsRealtimeClientBuilder transport(Transport value) {
        transport = Objects.requireNonNull(value, "transport");
        return this;
    }

    /**
     * Sets the age from which runs and vehicles are stale.
     *
     * @param value more than zero; 90 seconds by default, the limit of the standard
     * @return this
     * @throws IllegalArgumentException when the value is not positive
     */
    public GtfsRealtimeClientBuilder staleAfter(Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("A feed becomes stale after some time: " + value);
        }
        staleAfter = value;
        return this;
    }

    /**
     * Sets what records carry as their origin, as the format itself tells none.
     *
     * @param value unknown by default
     * @return this
     */
    public GtfsRealtimeClientBuilder attribution(Attribution value) {
        attribution = Objects.requireNonNull(value, "attribution");
        return this;
    }

    /**
     * Builds the client. Nothing is requested.
     *
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    public GtfsRealtimeClient build() {
        Transport shared = transport == null ? Transport.create() : transport;
        return new DefaultGtfsRealtimeClient(
                Services.at(shared, Services.folderOf(feed)),
                new DefaultGtfsRealtimeClient.Settings(
                        feed.toString(), staleAfter, Services.originOf(attribution, feed)));
    }
}
