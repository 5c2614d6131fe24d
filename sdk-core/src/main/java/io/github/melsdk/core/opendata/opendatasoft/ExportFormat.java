package io.github.melsdk.core.opendata.opendatasoft;

import java.util.Objects;

/**
 * A format in which the records of a dataset can be exported. The constants are those that the provider documents; {@link #of}
 * takes any other.
 *
 * @param wire name in the address
 */
public record ExportFormat(String wire) {

    /** Comma-separated values; semicolons unless asked otherwise. */
    public static final ExportFormat CSV = new ExportFormat("csv");
    /** FlatGeobuf; the text of the geometry columns is not in it. */
    public static final ExportFormat FLATGEOBUF = new ExportFormat("fgb");
    /** GeoJSON. */
    public static final ExportFormat GEOJSON = new ExportFormat("geojson");
    /** GPS exchange format. */
    public static final ExportFormat GPX = new ExportFormat("gpx");
    /** One JSON array. */
    public static final ExportFormat JSON = new ExportFormat("json");
    /** One JSON object per line. */
    public static final ExportFormat JSONL = new ExportFormat("jsonl");
    /** JSON-LD. */
    public static final ExportFormat JSON_LD = new ExportFormat("jsonld");
    /** Keyhole markup language. */
    public static final ExportFormat KML = new ExportFormat("kml");
    /** Notation3. */
    public static final ExportFormat N3 = new ExportFormat("n3");
    /** TomTom points of interest. */
    public static final ExportFormat OV2 = new ExportFormat("ov2");
    /** Apache Parquet. */
    public static final ExportFormat PARQUET = new ExportFormat("parquet");
    /** RDF/XML. */
    public static final ExportFormat RDF_XML = new ExportFormat("rdfxml");
    /** ESRI shapefile in an archive. */
    public static final ExportFormat SHAPEFILE = new ExportFormat("shp");
    /** Turtle. */
    public static final ExportFormat TURTLE = new ExportFormat("turtle");
    /** Excel workbook. */
    public static final ExportFormat XLSX = new ExportFormat("xlsx");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public ExportFormat {
        requireName(wire);
    }

    /**
     * Returns a format that has no constant here.
     *
     * @param wire name in the address, as {@link DatasetClient#exports()} lists it
     * @return the format
     * @throws IllegalArgumentException when the name is blank
     */
    public static ExportFormat of(String wire) {
        return new ExportFormat(wire);
    }

    static void requireName(String wire) {
        if (Objects.requireNonNull(wire, "wire").isBlank()) {
            throw new IllegalArgumentException("The name of an export format is blank");
        }
    }
}
