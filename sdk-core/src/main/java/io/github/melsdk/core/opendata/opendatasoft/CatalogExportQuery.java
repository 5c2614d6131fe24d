package io.github.melsdk.core.opendata.opendatasoft;

/** A query for an export of the catalogue. Call it, do not implement it: methods will be added. */
public interface CatalogExportQuery extends BulkQuery<CatalogExportQuery> {

    /**
     * Skips results.
     *
     * @param results at least 0
     * @return this
     * @throws IllegalArgumentException when it is negative
     */
    CatalogExportQuery offset(long results);

    /**
     * Sets which exports of each dataset are listed, for DCAT. They are sent as a list with commas, a form that the provider does
     * not document.
     *
     * @param formats formats
     * @return this
     */
    CatalogExportQuery includeExports(ExportFormat... formats);

    /**
     * Tells whether the listed exports use labels, for DCAT.
     *
     * @param value true unless set
     * @return this
     */
    CatalogExportQuery useLabelsInExports(boolean value);
}
