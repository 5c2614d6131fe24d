package io.github.melsdk.core.opendata.datafair;

/** How a column is compared. Which are allowed varies with the column. */
public enum ColumnFilter {
    /** The value is this. */
    EQUAL("eq"),
    /** The value is another, or there is none. */
    NOT_EQUAL("neq"),
    /** The value is one of these. */
    ONE_OF("in"),
    /** The value is none of these, or there is none. */
    NONE_OF("nin"),
    /** The value is greater; a day as bound of date-times means after the whole day. */
    GREATER("gt"),
    /** The value is this or greater. */
    AT_LEAST("gte"),
    /** The value is less; a day as bound of date-times means before the whole day. */
    LESS("lt"),
    /** The value is this or less; a day as bound of date-times includes the whole day. */
    AT_MOST("lte"),
    /** The text starts so, letter case included. */
    STARTS_WITH("starts"),
    /** The text contains this. Few columns allow it. */
    CONTAINS("contains"),
    /** The text holds these words. */
    SEARCH("search"),
    /** There is a value. */
    PRESENT("exists"),
    /** There is no value. */
    ABSENT("nexists");

    private final String wire;

    ColumnFilter(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    boolean takesList() {
        return this == ONE_OF || this == NONE_OF;
    }

    boolean takesNothing() {
        return this == PRESENT || this == ABSENT;
    }
}
