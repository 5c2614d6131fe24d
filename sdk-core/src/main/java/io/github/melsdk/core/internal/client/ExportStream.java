package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.json.RecordIterator;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of an open export. */
public final class ExportStream<T> implements RecordStream<T> {

    private final ExportBody body;
    private final RecordIterator<T> records;
    private final Records iterator = new Records();
    private boolean ended;
    private @Nullable RuntimeException failed;

    /** How a body becomes records. */
    @FunctionalInterface
    public interface Opener<T> {
        /** Reads as far as the first record at most. */
        RecordIterator<T> open(ExportBody body) throws IOException;
    }

    private ExportStream(ExportBody body, RecordIterator<T> records) {
        this.body = body;
        this.records = records;
    }

    /** Opens the records of a body; a body that cannot be read fails here and is closed. */
    public static <T> RecordStream<T> open(ExportBody body, Opener<T> opener) {
        try {
            ExportStream<T> stream = new ExportStream<>(body, opener.open(body));
            body.endWhenAbandoned(stream);
            return stream;
        } catch (IOException e) {
            throw body.failure(e);
        } catch (RuntimeException e) {
            body.close();
            throw e;
        }
    }

    @Override
    public Iterator<T> iterator() {
        return iterator;
    }

    @Override
    public long skipped() {
        return records.skipped();
    }

    @Override
    public long bytesReceived() {
        return body.wireBytes();
    }

    @Override
    public void close() {
        ended = true;
        body.close();
    }

    private final class Records implements Iterator<T> {
        @Override
        public boolean hasNext() {
            if (failed != null) {
                throw failed;
            }
            if (ended) {
                return false;
            }
            try {
                body.readByCurrentThread();
                if (records.hasNext()) {
                    return true;
                }
                ended = true;
                body.finish();
                return false;
            } catch (IOException e) {
                throw failed(body.failure(e));
            } catch (RuntimeException e) {
                body.close();
                throw failed(e);
            }
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return records.next();
            } catch (IOException e) {
                throw failed(body.failure(e));
            }
        }

        /** Keeps the failure: asking again must not look like the end. */
        private RuntimeException failed(RuntimeException failure) {
            failed = failure;
            return failure;
        }
    }
}
