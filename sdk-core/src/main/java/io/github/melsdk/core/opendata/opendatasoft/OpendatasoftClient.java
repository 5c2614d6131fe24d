package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads an Opendatasoft portal through its Explore API v2.1: catalogue, records, facets, exports, attachments. Immutable and
 * thread-safe. Call it, do not implement it: methods will be added. The older v1 and v2.0 are out of scope, and so are the
 * undocumented {@code monitoring} and {@code assets}; {@link #raw} reaches what is below the same base address.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException}
 * for a query that the portal would refuse.
 *
 * <pre>{@code
 * OpendatasoftClient portal = OpendatasoftClient.create(URI.create("https://opendata.example.fr"));
 * try (RecordStream<Station> stations = portal.dataset("bike-stations")
 *         .export(Station.class, q -> q.where(Odsql.field("capacity").greaterThan(10)))) {
 *     stations.forEach(station -> index(station));
 * }
 * }</pre>
 *
 * @see <a href="https://help.opendatasoft.com/apis/ods-explore-v2/">Explore API</a>
 */
public interface OpendatasoftClient extends ServiceClient<OpendatasoftClient> {

    /**
     * Returns a client of a portal that needs no key, on a transport of its own.
     *
     * @param portal address of the portal, such as {@code https://opendata.example.fr}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static OpendatasoftClient create(URI portal) {
        return builder(portal).build();
    }

    /**
     * Returns a builder.
     *
     * @param portal address of the portal
     * @return a builder, not thread-safe
     */
    static OpendatasoftClientBuilder builder(URI portal) {
        return new OpendatasoftClientBuilder(portal);
    }

    /**
     * Returns the client of one dataset. Nothing is requested.
     *
     * @param datasetId its identifier on the portal
     * @return a client on the same transport
     * @throws IllegalArgumentException when the identifier is blank
     */
    DatasetClient dataset(String datasetId);

    /**
     * Lists the datasets of the portal.
     *
     * @return a lazy list
     */
    default Paged<OpendatasoftDataset> datasets() {
        return datasets(q -> {});
    }

    /**
     * Lists datasets ({@code GET /catalog/datasets}). Fields of the catalogue are those of {@link DatasetMetas} by their wire names,
     * plus {@code dataset_id} and {@code features}.
     *
     * @param query restricts and orders; for {@code group_by} and aggregates call the typed form
     * @return a lazy list
     */
    Paged<OpendatasoftDataset> datasets(Consumer<RecordQuery> query);

    /**
     * Lists datasets, groups or selections of the catalogue as records of the application.
     *
     * @param <T> type of the results
     * @param type a record; {@link OpendatasoftRecord} for any shape
     * @param query restricts, selects, groups, orders
     * @return a lazy list
     */
    <T> Paged<T> datasets(Class<T> type, Consumer<RecordQuery> query);

    /**
     * Reads one page of the catalogue.
     *
     * @param query restricts, orders, sizes
     * @return the page with its total, links and quotas
     */
    ResultPage<OpendatasoftDataset> datasetsPage(Consumer<RecordQuery> query);

    /**
     * Counts the values of the facets of the catalogue ({@code GET /catalog/facets}).
     *
     * @param query restricts, names facets
     * @return the counts
     */
    Facets catalogFacets(Consumer<CatalogFacetQuery> query);

    /**
     * Lists the formats of catalogue exports ({@code GET /catalog/exports}).
     *
     * @return one link per format, whose {@code rel} is the name of the format
     */
    List<Link> catalogExports();

    /**
     * Downloads the catalogue ({@code GET /catalog/exports/{format}}) to a stream, which is flushed and not closed.
     *
     * @param format the format
     * @param out receives the bytes
     * @param query restricts, sets options
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    long downloadCatalog(CatalogExportFormat format, OutputStream out, Consumer<CatalogExportQuery> query);

    /**
     * Downloads the catalogue to a file, which appears only when it is complete.
     *
     * @param format the format
     * @param file created or replaced
     * @param query restricts, sets options
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long downloadCatalog(CatalogExportFormat format, Path file, Consumer<CatalogExportQuery> query);

    /**
     * Returns what the last answer to this client, its views and its datasets told about the calls that are left.
     *
     * @return a snapshot; unknown before the first call, and for portals that tell nothing
     */
    Quotas quotas();
}
