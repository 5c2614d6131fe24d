package io.github.melsdk.core.opendata.opendatasoft;

/**
 * A format in which the catalogue can be exported. The {@code DCAT_AP} profiles exist only where the portal activated them; ask
 * {@link OpendatasoftClient#catalogExports()}.
 *
 * @param wire name in the address
 */
public record CatalogExportFormat(String wire) {

    /** Comma-separated values. */
    public static final CatalogExportFormat CSV = new CatalogExportFormat("csv");
    /** JSON. */
    public static final CatalogExportFormat JSON = new CatalogExportFormat("json");
    /** Excel workbook. */
    public static final CatalogExportFormat XLSX = new CatalogExportFormat("xlsx");
    /** RDF/XML. */
    public static final CatalogExportFormat RDF = new CatalogExportFormat("rdf");
    /** RSS feed. */
    public static final CatalogExportFormat RSS = new CatalogExportFormat("rss");
    /** Turtle. */
    public static final CatalogExportFormat TURTLE = new CatalogExportFormat("ttl");
    /** Project Open Data catalogue. */
    public static final CatalogExportFormat DATA_JSON = new CatalogExportFormat("data.json");
    /** Dublin Core. */
    public static final CatalogExportFormat DUBLIN_CORE = new CatalogExportFormat("dublin_core");
    /** DCAT. */
    public static final CatalogExportFormat DCAT = new CatalogExportFormat("dcat");
    /** DCAT-AP of Switzerland. */
    public static final CatalogExportFormat DCAT_AP_CH = new CatalogExportFormat("dcat_ap_ch");
    /** DCAT-AP of Germany. */
    public static final CatalogExportFormat DCAT_AP_DE = new CatalogExportFormat("dcat_ap_de");
    /** DCAT-AP of Sweden. */
    public static final CatalogExportFormat DCAT_AP_SE = new CatalogExportFormat("dcat_ap_se");
    /** DCAT-AP of Spain. */
    public static final CatalogExportFormat DCAT_AP_SP = new CatalogExportFormat("dcat_ap_sp");
    /** DCAT-AP of Italy. */
    public static final CatalogExportFormat DCAT_AP_IT = new CatalogExportFormat("dcat_ap_it");
    /** DCAT-AP of Flanders. */
    public static final CatalogExportFormat DCAT_AP_VL = new CatalogExportFormat("dcat_ap_vl");
    /** DCAT-AP of the Benelux national access points. */
    public static final CatalogExportFormat DCAT_AP_BENAP = new CatalogExportFormat("dcat_ap_benap");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public CatalogExportFormat {
        ExportFormat.requireName(wire);
    }

    /**
     * Returns a format that has no constant here.
     *
     * @param wire name in the address
     * @return the format
     * @throws IllegalArgumentException when the name is blank
     */
    public static CatalogExportFormat of(String wire) {
        return new CatalogExportFormat(wire);
    }
}
