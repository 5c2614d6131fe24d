package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.TableRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads data.gouv.fr, or another catalogue on udata, and the rows of the tables that its crawler took in. Immutable and thread-safe.
 * Call it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException} for a
 * query that the provider would refuse or misread.
 *
 * @see <a href="https://guides.data.gouv.fr/guide-data.gouv.fr/readme-1">API of data.gouv.fr</a>
 */
public interface DataGouvClient extends ServiceClient<DataGouvClient> {

    /**
     * Returns a client of data.gouv.fr, on a transport of its own.
     *
     * @return a client
     */
    static DataGouvClient create() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder, not thread-safe
     */
    static DataGouvClientBuilder builder() {
        return new DataGouvClientBuilder();
    }

    /**
     * Searches datasets ({@code GET /api/1/datasets/}).
     *
     * @param query searches, restricts, orders
     * @return a lazy list
     */
    Paged<DataGouvDataset> datasets(Consumer<DataGouvDatasetQuery> query);

    /**
     * Counts the values by which a search can be narrowed ({@code GET /api/2/datasets/search/}).
     *
     * @param query searches, restricts
     * @return the counts by name of the filter
     */
    Map<String, List<DataGouvFacetValue>> facets(Consumer<DataGouvDatasetQuery> query);

    /**
     * Reads a dataset with all its resources ({@code GET /api/1/datasets/{id}/}).
     *
     * @param dataset identifier or slug; a slug that was renamed is followed
     * @return the dataset
     * @throws io.github.melsdk.core.error.NotFoundException when there is none, or it was deleted
     */
    DataGouvDataset dataset(String dataset);

    /**
     * Looks for a dataset.
     *
     * @param dataset identifier or slug
     * @return empty when there is none, or it was deleted
     */
    Optional<DataGouvDataset> findDataset(String dataset);

    /**
     * Reads what any portal tells about a dataset: producer, licence and last update, in one call. Columns belong to the resources, see
     * {@link #profile}. Give its attribution to {@link TabularQuery#attribution} and every row carries it.
     *
     * @param dataset identifier or slug
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is none, or it was deleted
     */
    default DatasetDescription describe(String dataset) {
        return dataset(dataset).describe();
    }

    /**
     * Lists the resources of a dataset page by page ({@code GET /api/2/datasets/{id}/resources/}), for datasets with very many.
     *
     * @param dataset identifier or slug
     * @return a lazy list
     */
    Paged<DataGouvResource> resources(String dataset);

    /**
     * Finds a resource and its dataset by the identifier of the resource alone ({@code GET /api/2/datasets/resources/{id}/}).
     *
     * @param resource identifier
     * @return the resource
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    LocatedResource resource(String resource);

    /**
     * Reads an organization ({@code GET /api/1/organizations/{id}/}).
     *
     * @param organization identifier or slug
     * @return the organization
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    DataGouvOrganization organization(String organization);

    /**
     * Searches organizations ({@code GET /api/1/organizations/}).
     *
     * @param words the words
     * @return a lazy list
     * @throws IllegalArgumentException when there is no word
     */
    Paged<DataGouvOrganization> organizations(String words);

    /**
     * Lists the licences that the catalogue knows ({@code GET /api/1/datasets/licenses/}).
     *
     * @return in the order of the provider
     */
    List<DataGouvLicence> licences();

    /**
     * Downloads the newest file of a resource by its permanent address ({@code GET /api/1/datasets/r/{id}}), which leads to whatever host
     * has it; no key goes there. The file appears only when it is complete.
     *
     * @param resource identifier of the resource
     * @param file created or replaced
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(String resource, Path file);

    /**
     * Reads the columns that the crawler found in a table, and how many rows ({@code GET /api/resources/{id}/profile/}).
     *
     * @param resource identifier of the resource
     * @return the profile
     * @throws io.github.melsdk.core.error.NotFoundException when the file is no table that was taken in
     */
    TabularProfile profile(String resource);

    /**
     * Reads rows of a table ({@code GET /api/resources/{id}/data/}), lazily, in pages of at most 50.
     *
     * @param resource identifier of the resource
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    Paged<TableRow> rows(String resource, Consumer<TabularQuery> query);

    /**
     * Reads rows of a table as records of the application.
     *
     * @param <T> type of a row
     * @param resource identifier of the resource
     * @param type a record whose components carry the headings of the table
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    <T> Paged<T> rows(String resource, Class<T> type, Consumer<TabularQuery> query);

    /**
     * Counts rows of a table.
     *
     * @param resource identifier of the resource
     * @param query restricts
     * @return the number of rows
     */
    long count(String resource, Consumer<TabularQuery> query);

    /**
     * Reads rows of a table in constant memory ({@code GET /api/resources/{id}/data/csv/}). The provider refuses large results with status
     * 403; {@link #download} has no such limit.
     *
     * @param <T> type of a row
     * @param resource identifier of the resource
     * @param type a record whose components carry the headings of the table
     * @param query restricts, selects, orders
     * @return an open stream, to be closed
     */
    <T> RecordStream<T> export(String resource, Class<T> type, Consumer<TabularQuery> query);
}
