package io.github.melsdk.core.opendata.ogcfeatures.cql2;

import java.util.Set;

/** Parts of CQL2 that a server may declare, each a conformance class. */
public enum Cql2Capability {
    /** Comparisons of a property with a literal, {@code AND}, {@code OR}, {@code NOT}, {@code IS NULL}. */
    BASIC("basic-cql2"),
    /** {@code LIKE}, {@code BETWEEN}, {@code IN}. */
    ADVANCED_COMPARISON("advanced-comparison-operators"),
    /** {@code CASEI}. */
    CASE_INSENSITIVE("case-insensitive-comparison"),
    /** {@code ACCENTI}. */
    ACCENT_INSENSITIVE("accent-insensitive-comparison"),
    /** {@code S_INTERSECTS} with a point or a box. */
    BASIC_SPATIAL("basic-spatial-functions"),
    /** {@code S_INTERSECTS} with any geometry. */
    BASIC_SPATIAL_PLUS("basic-spatial-functions-plus"),
    /** All relations of geometries. */
    SPATIAL("spatial-functions"),
    /** Relations of times. */
    TEMPORAL("temporal-functions"),
    /** Relations of lists. */
    ARRAY("array-functions"),
    /** Comparisons of anything with anything. */
    PROPERTY_PROPERTY("property-property"),
    /** Functions of the server. */
    FUNCTIONS("functions"),
    /** Computations. */
    ARITHMETIC("arithmetic");

    private final String conformanceClass;

    Cql2Capability(String conformanceClass) {
        this.conformanceClass = conformanceClass;
    }

    /**
     * Returns the last part of the URI of the conformance class.
     *
     * @return such as {@code basic-cql2}
     */
    public String conformanceClass() {
        return conformanceClass;
    }

    /**
     * Tells what a server must know for a condition.
     *
     * @param condition the condition
     * @return at least {@link #BASIC}
     */
    public static Set<Cql2Capability> neededBy(Cql2Condition condition) {
        return new Inspection(condition).capabilities();
    }

    /**
     * Tells which properties a condition looks at.
     *
     * @param condition the condition
     * @return their names
     */
    public static Set<String> propertiesOf(Cql2Condition condition) {
        return new Inspection(condition).properties();
    }
}
