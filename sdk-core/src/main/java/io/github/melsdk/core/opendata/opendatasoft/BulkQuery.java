package io.github.melsdk.core.opendata.opendatasoft;

import java.util.function.LongConsumer;

/**
 * A query for an export. Options of one format are refused for the others. Call it, do not implement it: methods will be added.
 *
 * @param <Q> the query itself
 */
public interface BulkQuery<Q extends BulkQuery<Q>> extends SelectionQuery<Q> {

    /**
     * Ends the export after a number of results.
     *
     * @param results at least 0, or -1 for all, as unless set
     * @return this
     * @throws IllegalArgumentException when it is less than -1
     */
    Q limit(long results);

    /**
     * Names fields by their labels instead of their technical names.
     *
     * @return this
     */
    Q useLabels();

    /**
     * Sets the reference system of coordinates, for formats that have one.
     *
     * @param code EPSG code; 4326 (WGS 84) unless set
     * @return this
     * @throws IllegalArgumentException when the code is not positive
     */
    Q epsg(int code);

    /**
     * Asks for a file compressed with gzip. Answers are compressed on their way anyhow.
     *
     * @return this
     */
    Q compressed();

    /**
     * Sets what separates cells, for CSV.
     *
     * @param value semicolon unless set; comma, tab and vertical bar are the others
     * @return this
     * @throws IllegalArgumentException when it is none of these
     */
    Q delimiter(char value);

    /**
     * Sets what separates the values of a multivalued field, for CSV.
     *
     * @param value comma unless set
     * @return this
     */
    Q listSeparator(char value);

    /**
     * Puts every cell in quotes, for CSV.
     *
     * @return this
     */
    Q quoteAll();

    /**
     * Tells whether a byte order mark begins the file, for CSV.
     *
     * @param value true unless set
     * @return this
     */
    Q withBom(boolean value);

    /**
     * Sets who is told how many bytes were written so far, for downloads. It is called on the thread of the call.
     *
     * @param listener receives bytes
     * @return this
     */
    Q onProgress(LongConsumer listener);
}
