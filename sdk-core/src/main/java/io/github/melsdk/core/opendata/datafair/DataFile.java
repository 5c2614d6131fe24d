package io.github.melsdk.core.opendata.datafair;

/** A file behind a dataset. */
public enum DataFile {
    /** As its producer published it, in whatever format. */
    SOURCE("raw"),
    /** As the portal converted it, when it was published as a workbook or a shapefile. */
    CONVERTED("convert"),
    /** With the columns that the portal added. */
    COMPLETED("full");

    private final String wire;

    DataFile(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }
}
