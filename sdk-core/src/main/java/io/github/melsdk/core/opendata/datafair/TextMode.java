package io.github.melsdk.core.opendata.datafair;

/** How the words of a search are taken. */
public enum TextMode {
    /** Words that are too frequent are dropped from the filter; they still count for the order. The portal's own choice. */
    ADAPT("adapt"),
    /** Any word is enough. */
    ANY("simple"),
    /** Every word is needed. */
    ALL("and"),
    /** Every word is needed, the last one as a beginning: for search as one types, on small datasets. */
    AS_TYPED("complete");

    private final String wire;

    TextMode(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
