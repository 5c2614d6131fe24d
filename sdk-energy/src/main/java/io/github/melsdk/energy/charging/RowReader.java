package io.github.melsdk.energy.charging;

import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.spi.Drift;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file as records; rows that are none are left out and reported. For one thread. */
final class RowReader<T> implements RecordIterator<T> {

    private static final int HEADER_BYTES = 32 * 1024;

    /** Makes a record of a row. */
    @FunctionalInterface
    interface Shape<T> {
        /** Returns null for a row that is no record. */
        @Nullable
        T read(CsvRow row);
    }

    private final CsvRows rows;
    private final Shape<T> shape;
    private final DriftSink drift;
    private @Nullable T next;
    private long skipped;

    private RowReader(CsvRows rows, Shape<T> shape, DriftSink drift) {
        this.rows = rows;
        this.shape = shape;
        this.drift = drift;
    }

    static <T> RowReader<T> open(ExportBody body, Shape<T> shape) throws IOException {
        Payload payload = body.payload();
        BufferedInputStream stream = new BufferedInputStream(payload.stream());
        char separator = separator(stream);
        return new RowReader<>(
                CsvRows.open(stream, payload.charset(), separator, payload.drift()), shape, payload.drift());
    }

    /** Producers use a comma or a semicolon; the header tells, as no name of a column holds either. */
    private static char separator(InputStream stream) throws IOException {
        stream.mark(HEADER_BYTES + 1);
        int commas = 0;
        int semicolons = 0;
        for (int i = 0; i < HEADER_BYTES; i++) {
            int c = stream.read();
            if (c < 0 || c == '\n') {
                break;
            }
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
        }
        stream.reset();
        return semicolons > commas ? ';' : ',';
    }

    @Override
    public boolean hasNext() throws IOException {
        while (next == null && rows.hasNext()) {
            CsvRow row = rows.next();
            next = shape.read(row);
            if (next == null) {
                skipped++;
                if (drift.wants(Drift.Kind.SKIPPED_RECORD)) {
                    drift.report(Drift.Kind.SKIPPED_RECORD, "line " + row.line(), "a row without identifier");
                }
            }
        }
        return next != null;
    }

    @Override
    public T next() throws IOException {
        T record = hasNext() ? next : null;
        if (record == null) {
            throw new NoSuchElementException("The file has no further row.");
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
