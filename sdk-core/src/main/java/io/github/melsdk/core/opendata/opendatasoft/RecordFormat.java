package io.github.melsdk.core.opendata.opendatasoft;

/** A format of which an export can be read record by record. */
public enum RecordFormat {
    /** One JSON object per line: the usual choice. */
    JSONL("jsonl"),
    /** One JSON array. */
    JSON("json"),
    /** Comma-separated values: smaller, but all values are texts, and multivalued fields are joined. */
    CSV("csv");

    private final String wire;

    RecordFormat(String wire) {
        this.wire = wire;
    }

    ExportFormat format() {
        return ExportFormat.of(wire);
    }
}
