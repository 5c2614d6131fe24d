package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.ServiceClient;
import java.net.URI;

/**
 * Reads a feed of GTFS Realtime: runs with their delays, positions of vehicles, messages to passengers. Immutable and
 * thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>Needs no library of Protocol Buffers. A constant that this version does not know keeps its number and is known as none,
 * never as the default of the schema.
 *
 * @see <a href="https://gtfs.org/documentation/realtime/reference/">GTFS Realtime reference</a>
 */
public interface GtfsRealtimeClient extends ServiceClient<GtfsRealtimeClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param feed address of the feed
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static GtfsRealtimeClient create(URI feed) {
        return builder(feed).build();
    }

    /**
     * Returns a builder.
     *
     * @param feed address of the feed
     * @return a builder, not thread-safe
     */
    static GtfsRealtimeClientBuilder builder(URI feed) {
        return new GtfsRealtimeClientBuilder(feed);
    }

    /**
     * Reads the feed, now. Producers write it every 30 seconds or less often; asking more often brings nothing.
     *
     * @return its content; an entity that cannot be read is left out, counted and reported
     * @throws io.github.melsdk.core.error.ServerException when the producer fails behind the proxy
     * @throws io.github.melsdk.core.error.DecodingException when the answer is no feed, or holds more than any real one
     * @throws io.github.melsdk.core.error.SdkException when the call fails otherwise
     */
    RealtimeFeed read();
}
