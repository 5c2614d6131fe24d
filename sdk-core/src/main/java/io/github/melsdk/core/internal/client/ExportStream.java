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
    private volatile boolean ended;
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
        } catch (RuntimeException | Error e) {
            body.close();
            throw e;
        }
    }

    /** Reads on; what goes wrong frees the connection. */
    private <V> V reading(Reading<V> reading) {
        try {
            body.check();
            return reading.read();
        } catch (IOException e) {
            throw failed(body.failure(e));
        } catch (RuntimeException e) {
            // Closed under the reader, what its buffers throw means nothing; otherwise it is the caller's own.
            throw failed(body.ended() ? body.failure(new IOException(e)) : e);
        } catch (Error e) {
            body.close();
            throw e;
        }
    }

    /** Keeps the failure: asking again must not look like the end. */
    private RuntimeException failed(RuntimeException failure) {
        failed = failure;
        body.close();
        return failure;
    }

    @FunctionalInterface
    private interface Reading<V> {
        V read() throws IOException;
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
            return reading(() -> {
                if (records.hasNext()) {
                    return true;
                }
                ended = true;
                body.finish();
                return false;
            });
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return reading(records::next);
        }
    }
}
