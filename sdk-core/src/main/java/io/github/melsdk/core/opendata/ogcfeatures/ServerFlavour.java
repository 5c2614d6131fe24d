package io.github.melsdk.core.opendata.ogcfeatures;

/** Where servers of OGC API Features differ from the standard and from each other. */
public enum ServerFlavour {
    /** Content negotiation by {@code Accept}, filters in CQL2 text. */
    STANDARD("application/json", "application/geo+json", "cql2-text"),
    /** GeoServer: {@code f} takes media types; the older ECQL is the language seen at work on every version. */
    GEOSERVER("application/json", "application/geo+json", "ecql-text"),
    /** geOrchestra data-api: {@code f=json} would give a flat list without geometries. */
    GEORCHESTRA_DATA_API("json", "geojson", "ecql-text");

    private final String documentFormat;
    private final String itemsFormat;
    private final String filterLanguage;

    ServerFlavour(String documentFormat, String itemsFormat, String filterLanguage) {
        this.documentFormat = documentFormat;
        this.itemsFormat = itemsFormat;
        this.filterLanguage = filterLanguage;
    }

    /** The standard says nothing of {@code f}: there only the header asks. */
    boolean asksByParameter() {
        return this != STANDARD;
    }

    String documentFormat() {
        return documentFormat;
    }

    String itemsFormat() {
        return itemsFormat;
    }

    String filterLanguage() {
        return filterLanguage;
    }
}
