package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.ServiceClient;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a server of OGC API Features (OGC 17-069): the geographic layers of a portal. Immutable and thread-safe. Call it, do
 * not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}.
 *
 * @see <a href="https://ogcapi.ogc.org/features/">OGC API Features</a>
 */
public interface OgcFeaturesClient extends ServiceClient<OgcFeaturesClient> {

    /**
     * Returns a client of a server that follows the standard, on a transport of its own.
     *
     * @param landingPage address of the landing page, such as {@code https://example.org/ogc/features/v1}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static OgcFeaturesClient create(URI landingPage) {
        return builder(landingPage).build();
    }

    /**
     * Returns a builder.
     *
     * @param landingPage address of the landing page
     * @return a builder, not thread-safe
     */
    static OgcFeaturesClientBuilder builder(URI landingPage) {
        return new OgcFeaturesClientBuilder(landingPage);
    }

    /**
     * Reads what the server tells about itself.
     *
     * @return its landing page
     */
    LandingPage landingPage();

    /**
     * Reads the definition of the API, to which the landing page links.
     *
     * @return usually an OpenAPI document in JSON
     * @throws io.github.melsdk.core.error.DecodingException when the landing page has no such link
     */
    RawResponse apiDefinition();

    /**
     * Reads the conformance classes that the server declares. Declared does not mean implemented. The client keeps them: from
     * then on queries choose their language by them, and what a server of no known software does not declare is refused.
     *
     * @return what is declared
     */
    Conformance conformance();

    /**
     * Reads what the server tells about all its collections.
     *
     * @return in the order of the server
     */
    List<FeatureCollectionInfo> collections();

    /**
     * Reads what the server tells about one collection.
     *
     * @param collection identifier, opaque
     * @return the collection
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    FeatureCollectionInfo collection(String collection);

    /**
     * Reads by which properties the features of a collection can be filtered (part 3).
     *
     * @param collection identifier, opaque
     * @return the properties
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such collection or document
     */
    CollectionSchema queryables(String collection);

    /**
     * Reads by which properties the features of a collection can be sorted (part 8).
     *
     * @param collection identifier, opaque
     * @return the properties
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such collection or document
     */
    CollectionSchema sortables(String collection);

    /**
     * Reads which properties the features of a collection have (part 5).
     *
     * @param collection identifier, opaque
     * @return the properties
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such collection or document
     */
    CollectionSchema schema(String collection);

    /**
     * Reads the features of a collection, lazily, in pages. A layer that cannot be paged (GeoServer without a primary key,
     * MapServer over OGR) is read in one request, if the server gives it whole; if not, the reading ends with a
     * {@link io.github.melsdk.core.error.DecodingException} that says so. Queries with filters, orders or reference systems
     * first ask a server of no known software what it declares, once per client.
     *
     * @param collection identifier, opaque
     * @param query sets what differs from reading everything
     * @return a list; each iteration reads afresh
     * @throws IllegalArgumentException when the query is not valid, or asks for what the server is known not to take; when
     *     that is only known after asking the server, at the first page, before any feature is asked for
     */
    Paged<Feature> items(String collection, Consumer<ItemsQuery> query);

    /**
     * Reads all features of a collection, lazily, in pages.
     *
     * @param collection identifier, opaque
     * @return a list; each iteration reads afresh
     */
    default Paged<Feature> items(String collection) {
        return items(collection, query -> {});
    }

    /**
     * Reads one feature.
     *
     * @param collection identifier, opaque
     * @param id identifier of the feature
     * @return the feature
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Feature item(String collection, String id);

    /**
     * Reads one feature that may not exist.
     *
     * @param collection identifier, opaque
     * @param id identifier of the feature
     * @return empty when there is none
     */
    Optional<Feature> findItem(String collection, String id);
}
