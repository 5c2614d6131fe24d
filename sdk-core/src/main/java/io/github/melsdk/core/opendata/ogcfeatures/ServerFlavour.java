package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.opendata.ogcfeatures.cql2.FilterLanguage;
import java.util.List;

/** Where servers of OGC API Features differ from the standard and from each other. */
public enum ServerFlavour {
    /** Content negotiation by {@code Accept}, filters in CQL2 text. */
    STANDARD("application/json", "application/geo+json"),
    /** GeoServer: {@code f} takes media types; the older ECQL is the language seen at work on every version. */
    GEOSERVER("application/json", "application/geo+json"),
    /** geOrchestra data-api: {@code f=json} would give a flat list without geometries. */
    GEORCHESTRA_DATA_API("json", "geojson");

    private final String documentFormat;
    private final String itemsFormat;

    ServerFlavour(String documentFormat, String itemsFormat) {
        this.documentFormat = documentFormat;
        this.itemsFormat = itemsFormat;
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

    /** The languages it may take, the best first. */
    List<FilterLanguage> filterLanguages() {
        return switch (this) {
            case STANDARD -> List.of(FilterLanguage.CQL2_TEXT, FilterLanguage.CQL2_JSON, FilterLanguage.ECQL_TEXT);
            case GEOSERVER -> List.of(FilterLanguage.ECQL_TEXT, FilterLanguage.CQL2_TEXT, FilterLanguage.CQL2_JSON);
            case GEORCHESTRA_DATA_API -> List.of(FilterLanguage.ECQL_TEXT);
        };
    }
}
