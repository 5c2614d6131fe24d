package io.github.melsdk.core.opendata.ckan;

/** How a column is compared with a value. */
public enum CkanComparison {
    /** Less. */
    LESS("lt"),
    /** Less or equal. */
    AT_MOST("lte"),
    /** Greater. */
    GREATER("gt"),
    /** Greater or equal. */
    AT_LEAST("gte");

    private final String wire;

    CkanComparison(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
