package io.github.melsdk.core.opendata.ogcfeatures.cql2;

/** Relations of lists of values, named as in CQL2. */
public enum ArrayRelation {
    /** All of the second are in the first. */
    CONTAINS("A_CONTAINS", "a_contains"),
    /** All of the first are in the second. */
    CONTAINED_BY("A_CONTAINEDBY", "a_containedBy"),
    /** They are the same, whatever the order. */
    EQUALS("A_EQUALS", "a_equals"),
    /** They have a value in common. */
    OVERLAPS("A_OVERLAPS", "a_overlaps");

    private final String text;
    private final String json;

    ArrayRelation(String text, String json) {
        this.text = text;
        this.json = json;
    }

    String text() {
        return text;
    }

    String json() {
        return json;
    }
}
