package io.github.melsdk.core.opendata.ogcfeatures.cql2;

/** The languages in which a server takes conditions. */
public enum FilterLanguage {
    /** CQL2 text, {@code "nom"='Rihour'}. */
    CQL2_TEXT("cql2-text"),
    /** CQL2 JSON. */
    CQL2_JSON("cql2-json"),
    /** GeoServer's and data-api's ECQL, older than CQL2 and with other words. */
    ECQL_TEXT("ecql-text");

    private final String parameter;

    FilterLanguage(String parameter) {
        this.parameter = parameter;
    }

    /**
     * Returns the value of {@code filter-lang}.
     *
     * @return the name of the language on the wire
     */
    public String parameter() {
        return parameter;
    }

    /**
     * Writes a condition.
     *
     * @param condition the condition
     * @return its text
     * @throws IllegalArgumentException when the language has no words for it: ECQL has no relations of lists, no accent
     *     folding and few relations of times, CQL2 no distance, and CQL2 text cannot hold a backslash at the end of a
     *     text or before an apostrophe, which servers read in two ways
     */
    public String write(Cql2Condition condition) {
        return switch (this) {
            case CQL2_TEXT -> new TextWriter(TextDialect.CQL2).write(condition);
            case CQL2_JSON -> JsonWriter.write(condition);
            case ECQL_TEXT -> new TextWriter(TextDialect.ECQL).write(condition);
        };
    }

    /**
     * Tells whether the language has words for a condition.
     *
     * @param condition the condition
     * @return false when {@link #write} would refuse it
     */
    public boolean canWrite(Cql2Condition condition) {
        try {
            return !write(condition).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
