package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a Web Feature Service that gives GeoJSON, as GeoServer does: the elder of OGC API Features, and the fallback where that
 * is not there. Its features are those of {@link OgcFeaturesClient}. Immutable and thread-safe. Call it, do not implement it:
 * methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}; reports of exceptions in XML become
 * these whatever HTTP status they come with.
 *
 * @see <a href="https://docs.geoserver.org/latest/en/user/services/wfs/reference.html">WFS of GeoServer</a>
 */
public interface WfsClient extends ServiceClient<WfsClient> {

    /**
     * Returns a client on a transport of its own.
     *
     * @param endpoint address of the service without query, such as {@code https://example.org/geoserver/wfs}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static WfsClient create(URI endpoint) {
        return builder(endpoint).build();
    }

    /**
     * Returns a builder.
     *
     * @param endpoint address of the service without query
     * @return a builder, not thread-safe
     */
    static WfsClientBuilder builder(URI endpoint) {
        return new WfsClientBuilder(endpoint);
    }

    /**
     * Reads what the server tells about itself and its layers, and speaks with it in the version it answered from then on.
     *
     * @return its capabilities
     */
    WfsCapabilities capabilities();

    /**
     * Reads the columns of a layer.
     *
     * @param layer its name with its workspace
     * @return in the order of the server
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such layer
     */
    List<DatasetColumn> columns(String layer);

    /**
     * Reads the features of a layer, lazily, in pages. A layer without a primary key cannot be paged by GeoServer and is read in
     * one request, if the server gives it whole; if not, the reading ends with a
     * {@link io.github.melsdk.core.error.DecodingException} that says so.
     *
     * @param layer its name with its workspace
     * @param query sets what differs from reading everything
     * @return a list; each iteration reads afresh
     * @throws IllegalArgumentException when the query is not valid
     */
    Paged<Feature> features(String layer, Consumer<WfsQuery> query);

    /**
     * Reads all features of a layer, lazily, in pages.
     *
     * @param layer its name with its workspace
     * @return a list; each iteration reads afresh
     */
    default Paged<Feature> features(String layer) {
        return features(layer, query -> {});
    }
}
