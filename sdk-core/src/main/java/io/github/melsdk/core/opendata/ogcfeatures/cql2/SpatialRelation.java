package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Locale;

/** Relations of geometries, named as in CQL2. */
public enum SpatialRelation {
    /** They share a point. */
    INTERSECTS,
    /** They are the same set of points. */
    EQUALS,
    /** They share no point. */
    DISJOINT,
    /** They share points of their boundaries only. */
    TOUCHES,
    /** The first lies in the second. */
    WITHIN,
    /** They share some points, and have the same dimension as what they share. */
    OVERLAPS,
    /** They share some inner points, of a smaller dimension. */
    CROSSES,
    /** The second lies in the first. */
    CONTAINS;

    String text() {
        return "S_" + name();
    }

    String json() {
        return text().toLowerCase(Locale.ROOT);
    }
}
