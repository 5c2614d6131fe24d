package io.github.melsdk.core.opendata.datagouv;

/** How a column is compared. */
public enum TabularOperator {
    /** The value is this. */
    EQUAL("exact"),
    /** The value is another, or there is none. */
    NOT_EQUAL("differs"),
    /** The text contains this, whatever its letter case; {@code *}, {@code %} and {@code _} stand for other characters. */
    CONTAINS("contains"),
    /** The text does not contain this. */
    NOT_CONTAINS("notcontains"),
    /** The value is one of these. */
    ONE_OF("in"),
    /** The value is none of these. */
    NONE_OF("notin"),
    /** The value is this or less. */
    AT_MOST("less"),
    /** The value is this or greater. */
    AT_LEAST("greater"),
    /** The value is less. */
    LESS("strictly_less"),
    /** The value is greater. */
    GREATER("strictly_greater"),
    /** There is no value. */
    ABSENT("isnull"),
    /** There is a value. */
    PRESENT("isnotnull");

    private final String wire;

    TabularOperator(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    boolean takesList() {
        return this == ONE_OF || this == NONE_OF;
    }

    boolean takesNothing() {
        return this == ABSENT || this == PRESENT;
    }
}
