package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.util.function.Consumer;

/**
 * A dataset of a portal. What the portal tells about it is asked for with the first call that needs it, and kept: for a newer
 * last update ask the portal for the dataset again. Thread-safe. Call it, do not implement it: methods will be added.
 *
 * <p>All methods throw the exceptions of {@link io.github.melsdk.core.error.SdkException}, and {@link IllegalArgumentException}
 * for a field that the dataset does not have, when the portal tells its fields, or for a dataset that has no records to read.
 *
 * <p>Datasets of CKAN and data.gouv.fr are lists of files. An identifier {@code dataset/resource} names one of them; the dataset
 * alone stands for its first file that the portal can read as a table.
 */
public interface Dataset {

    /**
     * Returns the identifier.
     *
     * @return as the portal writes it
     */
    String id();

    /**
     * Returns what the portal tells about the dataset: title, producer, licence, last update, columns.
     *
     * @return the description
     * @throws io.github.melsdk.core.error.NotFoundException when the portal has no such dataset
     */
    DatasetDescription description();

    /**
     * Reads records, lazily, in pages.
     *
     * @param query restricts, selects, orders
     * @return a list; each iteration reads afresh
     */
    Records records(Consumer<RecordQuery> query);

    /**
     * Reads all records, lazily, in pages.
     *
     * @return a list; each iteration reads afresh
     */
    default Records records() {
        return records(q -> {});
    }

    /**
     * Reads records in bulk, in constant memory. Portals that have an export serve it in one request and without a ceiling;
     * others are read page by page. An order that the portal cannot make is refused, because it would need all records at once.
     *
     * @param query restricts and selects
     * @return a stream to use in a {@code try} block
     * @throws IllegalArgumentException when the query asks for an order that the portal cannot make
     */
    RecordStream<DataRecord> export(Consumer<RecordQuery> query);
}
