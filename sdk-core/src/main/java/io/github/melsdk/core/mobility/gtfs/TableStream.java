package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.internal.csv.CsvRow;
import io.github.melsdk.core.internal.csv.CsvRows;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The rows of a file as records, or nothing where there is no file. */
final class TableStream<T> implements RecordStream<T> {

    /** Makes a record out of a row; null for a row that cannot be used. */
    @FunctionalInterface
    interface RowReader<T> {
        @Nullable
        T read(CsvRow row);
    }

    private final String file;
    private final ZipFiles.@Nullable Content content;
    private final @Nullable CsvRows rows;
    private final RowReader<T> reader;
    private final Iterator<T> iterator = new Records();
    private @Nullable T next;
    private long unusable;
    private boolean closed;

    TableStream(String file, ZipFiles.@Nullable Content content, @Nullable CsvRows rows, RowReader<T> reader) {
        this.file = file;
        this.content = content;
        this.rows = rows;
        this.reader = reader;
    }

    @Override
    public Iterator<T> iterator() {
        return iterator;
    }

    @Override
    public long skipped() {
        return unusable + (rows == null ? 0 : rows.skipped());
    }

    /** Bytes of the archive, an estimate while the file is read. */
    @Override
    public long bytesReceived() {
        return content == null ? 0 : content.packedBytes();
    }

    @Override
    public void close() {
        closed = true;
        next = null;
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException e) {
            throw GtfsFailures.of(file, e);
        }
    }

    private boolean advance() {
        CsvRows source = rows;
        if (closed || source == null) {
            return false;
        }
        try {
            while (next == null && source.hasNext()) {
                next = reader.read(source.next());
                unusable += next == null ? 1 : 0;
            }
            return next != null;
        } catch (IOException e) {
            close();
            throw GtfsFailures.of(file, e);
        }
    }

    private final class Records implements Iterator<T> {
        @Override
        public boolean hasNext() {
            return next != null || advance();
        }

        @Override
        public T next() {
            T record = hasNext() ? next : null;
            if (record == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return record;
        }
    }
}
