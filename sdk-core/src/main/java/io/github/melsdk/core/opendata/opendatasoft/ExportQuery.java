package io.github.melsdk.core.opendata.opendatasoft;

/** A query for an export of a dataset. Call it, do not implement it: methods will be added. */
public interface ExportQuery extends BulkQuery<ExportQuery> {

    /** Compression inside a Parquet file. */
    enum ParquetCompression {
        /** Snappy. */
        SNAPPY("snappy"),
        /** Zstandard. */
        ZSTD("zstd");

        private final String wire;

        ParquetCompression(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }

    /**
     * Sets the compression, for Parquet.
     *
     * @param value the portal's choice unless set
     * @return this
     */
    ExportQuery parquetCompression(ParquetCompression value);

    /**
     * Sets the field that names each point, for GPX.
     *
     * @param field technical name
     * @return this
     */
    ExportQuery gpxName(String field);

    /**
     * Sets the fields that describe each point, for GPX.
     *
     * @param fields technical names
     * @return this
     */
    ExportQuery gpxDescription(String... fields);

    /**
     * Tells whether all fields are written as extensions, for GPX.
     *
     * @param value true unless set
     * @return this
     */
    ExportQuery gpxExtension(boolean value);
}
