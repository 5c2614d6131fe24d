package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.TableRow;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a portal on data-fair (ADEME, Enedis and others): datasets, their lines, aggregates computed by the portal, and files.
 * Immutable and thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>The portal ignores parameters that it does not know, so a column is checked by the portal only where it is used in a filter,
 * a selection or an order. Its errors are sentences in French. All methods throw the exceptions of
 * {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException} for a query that the portal would refuse.
 *
 * @see <a href="https://data-fair.github.io/3/en/">data-fair</a>
 */
public interface DataFairClient extends ServiceClient<DataFairClient> {

    /**
     * Returns a client of a portal that needs no key, on a transport of its own.
     *
     * @param portal address of the portal, such as {@code https://data.ademe.fr}
     * @return a client
     * @throws IllegalArgumentException when the address is not a plain http(s) URL
     */
    static DataFairClient create(URI portal) {
        return builder(portal).build();
    }

    /**
     * Returns a builder.
     *
     * @param portal address of the portal
     * @return a builder, not thread-safe
     */
    static DataFairClientBuilder builder(URI portal) {
        return new DataFairClientBuilder(portal);
    }

    /**
     * Lists datasets ({@code GET /datasets}).
     *
     * @param query searches, restricts, orders
     * @return a lazy list
     */
    Paged<DataFairDataset> datasets(Consumer<DataFairDatasetQuery> query);

    /**
     * Reads what the portal tells about a dataset ({@code GET /datasets/{id}}): licence, dates, columns, and whether it has places.
     *
     * @param dataset identifier or slug
     * @return the dataset
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    DataFairDataset dataset(String dataset);

    /**
     * Looks for a dataset.
     *
     * @param dataset identifier or slug
     * @return empty when there is none
     */
    Optional<DataFairDataset> findDataset(String dataset);

    /**
     * Reads what any portal tells about a dataset: columns, producer, licence and last update, in one call. Give its attribution to
     * {@link LineQuery#attribution} and every line carries it.
     *
     * @param dataset identifier or slug
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    default DatasetDescription describe(String dataset) {
        return dataset(dataset).describe();
    }

    /**
     * Reads the columns of a dataset ({@code GET /datasets/{id}/schema}), those that the portal computes included.
     *
     * @param dataset identifier or slug
     * @return in the order of the portal
     */
    List<DataFairColumn> schema(String dataset);

    /**
     * Reads lines ({@code GET /datasets/{id}/lines}), lazily, in pages. There is no ceiling: pages continue where the one before
     * ended, by {@code after}.
     *
     * @param dataset identifier or slug
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    Paged<TableRow> lines(String dataset, Consumer<LineQuery> query);

    /**
     * Reads lines as records of the application.
     *
     * @param <T> type of a line
     * @param dataset identifier or slug
     * @param type a record whose components carry the keys of the columns
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    <T> Paged<T> lines(String dataset, Class<T> type, Consumer<LineQuery> query);

    /**
     * Counts lines without reading any. The number is exact.
     *
     * @param dataset identifier or slug
     * @param query restricts
     * @return the number of lines
     */
    long count(String dataset, Consumer<LineFilter> query);

    /**
     * Reads the distinct values of a column ({@code GET /datasets/{id}/values/{column}}), in order.
     *
     * @param dataset identifier or slug
     * @param column key of the column
     * @param most how many values at most, 1 to 1,000
     * @param query restricts the lines
     * @return texts, numbers or booleans
     */
    List<Object> values(String dataset, String column, int most, Consumer<LineFilter> query);

    /**
     * Reads the labels of the values of a column ({@code GET /datasets/{id}/values-labels/{column}}).
     *
     * @param dataset identifier or slug
     * @param column key of the column
     * @return labels by value
     */
    Map<String, Object> valueLabels(String dataset, String column);

    /**
     * Groups lines by the values of columns, or by intervals of them ({@code GET /datasets/{id}/values_agg}).
     *
     * @param dataset identifier or slug
     * @param query groups, measures, restricts
     * @return the groups
     */
    ValueGroups groups(String dataset, Consumer<GroupQuery> query);

    /**
     * Computes one metric of one column ({@code GET /datasets/{id}/metric_agg}).
     *
     * @param dataset identifier or slug
     * @param metric what to compute
     * @param column key of the column
     * @param query restricts the lines
     * @return the value and how many lines it comes from
     */
    MetricValue metric(String dataset, Metric metric, String column, Consumer<LineFilter> query);

    /**
     * Computes metrics of several columns ({@code GET /datasets/{id}/simple_metrics_agg}).
     *
     * @param dataset identifier or slug
     * @param columns keys of the columns; all that can be measured when empty
     * @param metrics what to compute; what suits the type of each column when empty
     * @param query restricts the lines
     * @return the values by column and metric
     */
    ColumnMetrics metrics(String dataset, List<String> columns, List<Metric> metrics, Consumer<LineFilter> query);

    /**
     * Reads the words that mark the lines of a query out against all others ({@code GET /datasets/{id}/words_agg}). Only columns for
     * which the portal enabled it can be asked.
     *
     * @param dataset identifier or slug
     * @param column key of the column
     * @param query restricts the lines
     * @return the most telling words first
     */
    List<SignificantWord> words(String dataset, String column, Consumer<LineFilter> query);

    /**
     * Groups lines by cells of a geographic grid ({@code GET /datasets/{id}/geo_agg}), for datasets with places.
     *
     * @param dataset identifier or slug
     * @param most how many cells at most, 1 to 1,000
     * @param query restricts the lines
     * @return the cells, the fullest first
     */
    List<GeoCell> cells(String dataset, int most, Consumer<LineFilter> query);

    /**
     * Downloads lines in a format ({@code GET /datasets/{id}/lines?format=…}) to a stream, which is flushed and not closed. Such a file
     * holds at most 10,000 lines; for all of a larger dataset take a {@link DataFile}.
     *
     * @param dataset identifier or slug
     * @param format the format
     * @param out receives the bytes
     * @param query restricts, selects, orders; its {@code pageSize} is the number of lines, 10,000 unless set
     * @return the bytes written
     * @throws io.github.melsdk.core.error.PageCeilingException when there are more than 10,000 lines; nothing was written
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    long download(String dataset, LineFormat format, OutputStream out, Consumer<LineQuery> query);

    /**
     * Downloads lines in a format to a file, which appears only when it is complete.
     *
     * @param dataset identifier or slug
     * @param format the format
     * @param file created or replaced
     * @param query restricts, selects, orders; its {@code pageSize} is the number of lines, 10,000 unless set
     * @return the bytes written
     * @throws io.github.melsdk.core.error.PageCeilingException when there are more than 10,000 lines; no file appears
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(String dataset, LineFormat format, Path file, Consumer<LineQuery> query);

    /**
     * Downloads the file behind a dataset, of any size. Datasets that are edited line by line have none.
     *
     * @param dataset identifier or slug
     * @param which as it was published, or completed by the portal
     * @param file created or replaced
     * @return the bytes written
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such file
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(String dataset, DataFile which, Path file);

    /**
     * Returns a client of the layer that imitates Opendatasoft, for programs written against Opendatasoft. It offers records and exports
     * of datasets and nothing of the catalogue, only where the portal enabled it, and without the key of this client. The provider calls
     * it a prototype.
     *
     * @return a client on the same transport
     */
    OpendatasoftClient opendatasoft();
}
