package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Reads one dataset of an Opendatasoft portal. Immutable and thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>Lists reach the first 10,000 results (20,000 groups): then a {@link io.github.melsdk.core.error.PageCeilingException} says
 * so, and {@link #export(Class, Consumer)} is what to call. The order of a list is stable only with {@code orderBy} on a key;
 * without it the portal may repeat or miss results between pages.
 *
 * <p>All methods that ask the portal throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link
 * IllegalArgumentException} for a query that the portal would refuse.
 *
 * @see <a href="https://help.opendatasoft.com/apis/ods-explore-v2/#tag/Dataset">Explore API, datasets</a>
 */
public interface DatasetClient {

    /**
     * Returns the identifier of the dataset.
     *
     * @return as given
     */
    String id();

    /**
     * Reads the description of the dataset.
     *
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such dataset, or it is not visible
     */
    default OpendatasoftDataset metadata() {
        return metadata(q -> {});
    }

    /**
     * Reads the description of the dataset ({@code GET /catalog/datasets/{id}}).
     *
     * @param query selects, sets language and zone
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such dataset, or it is not visible
     */
    OpendatasoftDataset metadata(Consumer<ItemQuery> query);

    /**
     * Looks for the description of the dataset.
     *
     * @return empty when there is no such dataset, or it is not visible
     */
    Optional<OpendatasoftDataset> findMetadata();

    /**
     * Lists records.
     *
     * @param query restricts, selects, groups, orders
     * @return a lazy list
     */
    default Paged<OpendatasoftRecord> records(Consumer<RecordQuery> query) {
        return records(OpendatasoftRecord.class, query);
    }

    /**
     * Lists records ({@code GET /catalog/datasets/{id}/records}) as records of the application.
     *
     * @param <T> type of the results
     * @param type a record whose components carry the names of the fields
     * @param query restricts, selects, groups, orders
     * @return a lazy list
     */
    <T> Paged<T> records(Class<T> type, Consumer<RecordQuery> query);

    /**
     * Reads one page of records.
     *
     * @param query restricts, selects, groups, orders, sizes
     * @return the page with its total, links and quotas
     */
    default ResultPage<OpendatasoftRecord> page(Consumer<RecordQuery> query) {
        return page(OpendatasoftRecord.class, query);
    }

    /**
     * Reads one page of records as records of the application.
     *
     * @param <T> type of the results
     * @param type a record whose components carry the names of the fields
     * @param query restricts, selects, groups, orders, sizes
     * @return the page with its total, links and quotas
     */
    <T> ResultPage<T> page(Class<T> type, Consumer<RecordQuery> query);

    /**
     * Counts records without reading any.
     *
     * @param query restricts
     * @return empty when the portal tells no total
     */
    OptionalLong count(Consumer<RecordQuery> query);

    /**
     * Reads one record.
     *
     * @param recordId identifier that the portal gave with the links of a record
     * @return the record
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such record
     */
    default OpendatasoftRecord record(String recordId) {
        return record(recordId, OpendatasoftRecord.class, q -> {});
    }

    /**
     * Reads one record ({@code GET /catalog/datasets/{id}/records/{record}}) as a record of the application.
     *
     * @param <T> type of the result
     * @param recordId identifier that the portal gave with the links of a record
     * @param type a record whose components carry the names of the fields
     * @param query selects, sets language and zone
     * @return the record
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such record
     */
    <T> T record(String recordId, Class<T> type, Consumer<ItemQuery> query);

    /**
     * Looks for one record.
     *
     * @param recordId identifier that the portal gave with the links of a record
     * @return empty when there is no such record
     */
    Optional<OpendatasoftRecord> findRecord(String recordId);

    /**
     * Counts the values of facets ({@code GET /catalog/datasets/{id}/facets}).
     *
     * @param query restricts, names facets
     * @return the counts
     */
    Facets facets(Consumer<FacetQuery> query);

    /**
     * Lists the formats of exports ({@code GET /catalog/datasets/{id}/exports}).
     *
     * @return one link per format, whose {@code rel} is the name of the format
     */
    List<Link> exports();

    /**
     * Reads any number of records in constant memory, as records of the application.
     *
     * @param <T> type of the records
     * @param type a record whose components carry the names of the fields
     * @param query restricts, selects, groups, orders
     * @return an open stream, to be closed
     */
    default <T> RecordStream<T> export(Class<T> type, Consumer<ExportQuery> query) {
        return export(RecordFormat.JSONL, type, query);
    }

    /**
     * Reads any number of records ({@code GET /catalog/datasets/{id}/exports/{format}}) in constant memory, over the format of
     * choice.
     *
     * @param <T> type of the records
     * @param format how the records travel
     * @param type a record whose components carry the names of the fields; {@link OpendatasoftRecord} for any shape
     * @param query restricts, selects, groups, orders
     * @return an open stream, to be closed
     */
    <T> RecordStream<T> export(RecordFormat format, Class<T> type, Consumer<ExportQuery> query);

    /**
     * Reads any number of records as GeoJSON features in constant memory.
     *
     * @param <T> type of the properties
     * @param type a record whose components carry the names of the fields; {@link OpendatasoftRecord} for any shape
     * @param query restricts, selects, orders
     * @return an open stream, to be closed
     */
    <T> RecordStream<OpendatasoftFeature<T>> exportFeatures(Class<T> type, Consumer<ExportQuery> query);

    /**
     * Downloads an export in any format to a stream, which is flushed and not closed.
     *
     * @param format the format
     * @param out receives the bytes
     * @param query restricts, selects, sets options and who is told of the progress
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    long download(ExportFormat format, OutputStream out, Consumer<ExportQuery> query);

    /**
     * Downloads an export in any format to a file, which appears only when it is complete.
     *
     * @param format the format
     * @param file created or replaced
     * @param query restricts, selects, sets options and who is told of the progress
     * @return the bytes written
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(ExportFormat format, Path file, Consumer<ExportQuery> query);

    /**
     * Lists the attached files ({@code GET /catalog/datasets/{id}/attachments}). None is fetched.
     *
     * @return the files
     */
    List<Attachment> attachments();

    /**
     * Downloads an attached file to a stream, which is flushed and not closed. The credential of the portal goes to the portal
     * only; a file that lies elsewhere is fetched without it.
     *
     * @param attachment from {@link #attachments()}
     * @param out receives the bytes
     * @return the bytes written
     * @throws IllegalArgumentException when its address is missing or not http(s)
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    long download(Attachment attachment, OutputStream out);

    /**
     * Downloads an attached file to a file, which appears only when it is complete. The credential of the portal goes to the
     * portal only; a file that lies elsewhere is fetched without it.
     *
     * @param attachment from {@link #attachments()}
     * @param file created or replaced
     * @return the bytes written
     * @throws IllegalArgumentException when its address is missing or not http(s)
     * @throws java.io.UncheckedIOException when the file cannot be written
     */
    long download(Attachment attachment, Path file);
}
