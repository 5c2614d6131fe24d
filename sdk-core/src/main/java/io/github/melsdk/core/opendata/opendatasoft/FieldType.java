package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.model.WireConstant;

/** Type of a field. */
public enum FieldType implements WireConstant {
    /** Text; multivalued texts come as lists. */
    TEXT("text"),
    /** Whole number of 64 bits. */
    INT("int"),
    /** Number; portals may send {@code NaN}. */
    DOUBLE("double"),
    /** Day. */
    DATE("date"),
    /** Date-time with offset. */
    DATETIME("datetime"),
    /** True or false. */
    BOOLEAN("boolean"),
    /** Position. */
    GEO_POINT("geo_point_2d"),
    /** Geometry, as a GeoJSON feature. */
    GEO_SHAPE("geo_shape"),
    /** Image or document. */
    FILE("file");

    private final String wire;

    FieldType(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
