package io.github.melsdk.core.opendata.datafair;

/** A format in which lines are downloaded. */
public enum LineFormat {
    /** Comma-separated values with the labels of the columns. */
    CSV("csv"),
    /** Office Open XML workbook. */
    XLSX("xlsx"),
    /** OpenDocument spreadsheet. */
    ODS("ods"),
    /** GeoJSON, for datasets with places. */
    GEOJSON("geojson"),
    /** Zipped shapefile, for datasets with places. */
    SHAPEFILE("shp"),
    /** One geometry collection as well-known text, for datasets with places. */
    WKT("wkt"),
    /** JSON as the portal sends it. */
    JSON("json");

    private final String wire;

    LineFormat(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
