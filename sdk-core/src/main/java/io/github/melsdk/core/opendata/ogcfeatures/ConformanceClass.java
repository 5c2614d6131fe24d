package io.github.melsdk.core.opendata.ogcfeatures;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a server of OGC API Features may declare to know. Parts of CQL2 are in {@code Cql2Capability}. */
public enum ConformanceClass {
    /** Part 1: collections and items. */
    CORE("ogcapi-features-1", "core"),
    /** Part 1: GeoJSON. */
    GEOJSON("ogcapi-features-1", "geojson"),
    /** Part 1: pages for people. */
    HTML("ogcapi-features-1", "html"),
    /** Part 1: an OpenAPI document. */
    OPENAPI("ogcapi-features-1", "oas30", "oas31"),
    /** Part 2: {@code crs} and {@code bbox-crs}. */
    CRS("ogcapi-features-2", "crs"),
    /** Part 3: {@code filter} on items. */
    FILTER("ogcapi-features-3", "filter", "features-filter"),
    /** Part 3: the document of what can be filtered by. */
    QUERYABLES("ogcapi-features-3", "queryables"),
    /** Part 3: queryables as parameters of their own. */
    QUERYABLE_PARAMETERS("ogcapi-features-3", "queryables-query-parameters"),
    /** Filters in CQL2 text, which drafts called {@code cql-text}. */
    CQL2_TEXT("", "cql2-text", "cql-text"),
    /** Filters in CQL2 JSON, which drafts called {@code cql-json}. */
    CQL2_JSON("", "cql2-json", "cql-json"),
    /** Filters in ECQL, an addition of GeoServer. */
    ECQL_TEXT("", "ecql-text"),
    /** Part 5: the document of the properties. */
    SCHEMAS("ogcapi-features-5", "schemas"),
    /** Part 8: {@code sortby}. */
    SORTING("ogcapi-features-8", "sorting", "features-sorting");

    private final String specification;
    private final String name;
    private final @Nullable String otherName;

    ConformanceClass(String specification, String name) {
        this(specification, name, null);
    }

    ConformanceClass(String specification, String name, @Nullable String otherName) {
        this.specification = specification;
        this.name = name;
        this.otherName = otherName;
    }

    /** Versions and schemes differ, drafts had other paths: the specification and the last part decide. */
    boolean isDeclaredBy(Set<String> uris) {
        return uris.stream()
                .filter(uri -> uri.contains(specification))
                .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .anyMatch(last -> last.equals(name) || last.equals(otherName));
    }
}
