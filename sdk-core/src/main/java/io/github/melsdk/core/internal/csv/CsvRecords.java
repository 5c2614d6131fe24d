package io.github.melsdk.core.internal.csv;

import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.spi.Drift;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV document as values of a type, cells being read with the tolerance of JSON texts. A row that does not fit is
 * left out and reported. For one thread.
 *
 * @param <T> type of a record
 */
public final class CsvRecords<T> implements RecordIterator<T> {

    private final CsvRows rows;
    private final Type type;
    private final DriftSink drift;
    private final Set<String> unknownTold = new HashSet<>();
    private @Nullable T next;
    private long line;
    private long skipped;

    /**
     * Creates the records.
     *
     * @param rows where they come from
     * @param type what a record is
     * @param drift receives differences
     */
    public CsvRecords(CsvRows rows, Type type, DriftSink drift) {
        this.rows = rows;
        this.type = type;
        this.drift = drift;
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && rows.hasNext()) {
            CsvRow row = rows.next();
            line = row.line();
            next = Json.standard().convert(row.toMap(), type, this::report);
            if (next == null) {
                skipped++;
                report(Drift.Kind.SKIPPED_RECORD, "", "a row that does not fit its type");
            }
        }
        return next != null;
    }

    /** An unknown column is unknown in every row; it is told once. */
    private void report(Drift.Kind kind, String path, String detail) {
        boolean repeated = kind == Drift.Kind.UNKNOWN_FIELD && !unknownTold.add(path);
        if (drift.wants(kind) && !repeated) {
            drift.report(kind, "line " + line + (path.startsWith("$") ? path.substring(1) : path), detail);
        }
    }

    @Override
    public T next() throws IOException {
        T record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException("The CSV document has no further record.");
        }
        next = null;
        return record;
    }

    @Override
    public long skipped() {
        return skipped + rows.skipped();
    }

    @Override
    public boolean complete() {
        return rows.complete() && next == null;
    }

    @Override
    public void close() throws IOException {
        next = null;
        rows.close();
    }
}
