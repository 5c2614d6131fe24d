package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.TableRow;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a portal on CKAN through its Action API (version 3). A <em>dataset</em> (CKAN also says package) has <em>resources</em>, files or
 * addresses; a resource that CKAN loaded into its DataStore has rows. Immutable and thread-safe. Call it, do not implement it: methods will
 * be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException} for a query
 * that the portal would refuse. Errors inside answers with status 200 are exceptions too.
 *
 * @see <a href="https://docs.ckan.org/en/latest/api/">CKAN, API guide</a>
 */
public interface CkanClient extends ServiceClient<CkanClient> {

    /**
     * Returns a client of a portal that needs no key, on a transport of its own.
     *
     * @param portal address of the portal, such as {@code https://data.example.fr}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static CkanClient create(URI portal) {
        return builder(portal).build();
    }

    /**
     * Returns a builder.
     *
     * @param portal address of the portal
     * @return a builder, not thread-safe
     */
    static CkanClientBuilder builder(URI portal) {
        return new CkanClientBuilder(portal);
    }

    /**
     * Searches datasets ({@code package_search}).
     *
     * @param query searches, restricts, orders
     * @return a lazy list
     */
    Paged<CkanDataset> datasets(Consumer<CkanDatasetQuery> query);

    /**
     * Counts the values of fields over the datasets of a search ({@code package_search} with {@code facet.field}).
     *
     * @param fields names of fields, such as {@code organization}, {@code tags}, {@code res_format}, {@code license_id}
     * @param query searches, restricts
     * @return the counts, the most frequent first, by field
     * @throws IllegalArgumentException when no field is named
     */
    Map<String, List<CkanFacetValue>> facets(List<String> fields, Consumer<CkanDatasetQuery> query);

    /**
     * Reads a dataset ({@code package_show}).
     *
     * @param dataset identifier or name
     * @return the dataset
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    CkanDataset dataset(String dataset);

    /**
     * Looks for a dataset.
     *
     * @param dataset identifier or name
     * @return empty when there is none
     */
    Optional<CkanDataset> findDataset(String dataset);

    /**
     * Reads what any portal tells about a dataset: producer, licence and last update, in one call. Columns belong to the resources, see
     * {@link #fields}. Give its attribution to {@link CkanRowQuery#attribution} and every row carries it.
     *
     * @param dataset identifier or name
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    default DatasetDescription describe(String dataset) {
        return dataset(dataset).describe();
    }

    /**
     * Lists the names of all datasets ({@code package_list}).
     *
     * @return a lazy list
     */
    Paged<String> datasetNames();

    /**
     * Reads a resource ({@code resource_show}).
     *
     * @param resource identifier
     * @return the resource
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    CkanResource resource(String resource);

    /**
     * Lists the organizations that publish ({@code organization_list}).
     *
     * @return a lazy list
     */
    Paged<CkanOrganization> organizations();

    /**
     * Reads an organization ({@code organization_show}).
     *
     * @param organization identifier or name
     * @return the organization
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    CkanOrganization organization(String organization);

    /**
     * Lists the groups of datasets, often themes ({@code group_list}).
     *
     * @return a lazy list
     */
    Paged<CkanOrganization> groups();

    /**
     * Lists the tags in use ({@code tag_list}).
     *
     * @return in the order of the portal
     */
    List<String> tags();

    /**
     * Lists the licences that the portal knows ({@code license_list}).
     *
     * @return in the order of the portal
     */
    List<CkanLicence> licences();

    /**
     * Reads version and extensions of the portal ({@code status_show}).
     *
     * @return the status
     */
    CkanStatus status();

    /**
     * Reads the columns of a resource in the DataStore ({@code datastore_search} without rows).
     *
     * @param resource identifier
     * @return in the order of the portal
     * @throws io.github.melsdk.core.error.NotFoundException when the resource is not in the DataStore
     */
    List<CkanField> fields(String resource);

    /**
     * Reads rows of a resource in the DataStore ({@code datastore_search}), lazily, in pages.
     *
     * @param resource identifier
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    Paged<TableRow> rows(String resource, Consumer<CkanRowQuery> query);

    /**
     * Reads rows of a resource in the DataStore as records of the application.
     *
     * @param <T> type of a row
     * @param resource identifier
     * @param type a record whose components carry the names of the columns
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    <T> Paged<T> rows(String resource, Class<T> type, Consumer<CkanRowQuery> query);

    /**
     * Counts rows without reading any.
     *
     * @param resource identifier
     * @param query restricts
     * @return the number of rows
     */
    long count(String resource, Consumer<CkanRowQuery> query);

    /**
     * Runs a query of PostgreSQL's language on the DataStore ({@code datastore_search_sql}). Many portals disabled it. Never put a value
     * into it by concatenation.
     *
     * @param sql a {@code SELECT}, whose tables are identifiers of resources in double quotes
     * @return the rows, at most 32,000
     * @throws IllegalArgumentException when the query is blank
     */
    List<TableRow> sql(String sql);

    /**
     * Reads any number of rows in constant memory ({@code /datastore/dump}). Cells are texts, converted to the components of the type.
     *
     * @param <T> type of a row
     * @param resource identifier
     * @param type a record whose components carry the names of the columns
     * @return an open stream, to be closed
     */
    <T> RecordStream<T> export(String resource, Class<T> type);

    /**
     * Downloads all rows as CSV ({@code /datastore/dump}) to a file, which appears only when it is complete.
     *
     * @param resource identifier
     * @param file created or replaced
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(String resource, Path file);

    /**
     * Downloads the file of a resource, which often lies on another host: no key goes there. The file appears only when it is complete.
     *
     * @param resource from a dataset
     * @param file created or replaced
     * @return the bytes written
     * @throws IllegalArgumentException when the address of the resource is missing or not http(s)
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(CkanResource resource, Path file);
}
