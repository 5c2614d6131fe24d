package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Locale;

/** The geometries of GeoJSON that CQL2 and ECQL write. */
public enum ShapeType {
    /** A point. */
    POINT("Point", 0),
    /** A line. */
    LINE_STRING("LineString", 1),
    /** An area with its holes. */
    POLYGON("Polygon", 2),
    /** Points. */
    MULTI_POINT("MultiPoint", 1),
    /** Lines. */
    MULTI_LINE_STRING("MultiLineString", 2),
    /** Areas. */
    MULTI_POLYGON("MultiPolygon", 3);

    private final String geoJson;
    private final int depth;

    ShapeType(String geoJson, int depth) {
        this.geoJson = geoJson;
        this.depth = depth;
    }

    String geoJson() {
        return geoJson;
    }

    String wellKnownText() {
        return geoJson.toUpperCase(Locale.ROOT);
    }

    /** How many lists are around a position. */
    int depth() {
        return depth;
    }
}
