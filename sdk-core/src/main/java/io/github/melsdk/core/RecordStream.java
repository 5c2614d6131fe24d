package io.github.melsdk.core;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A bulk read in constant memory, over one open connection: use it in a {@code try} block. It can be iterated once, by one
 * thread at a time. It ends normally only when the server sent the whole document; a cut one ends in an exception, after the
 * records that did arrive. Records are not de-duplicated. Call it, do not implement it: methods will be added.
 *
 * @param <T> type of the records
 */
public interface RecordStream<T> extends Iterable<T>, AutoCloseable {

    /**
     * Returns the iterator over the records.
     *
     * @return always the same iterator
     */
    @Override
    Iterator<T> iterator();

    /**
     * Returns how many records could not be read so far; they were reported to the listener of the transport.
     *
     * @return 0 or more
     */
    long skipped();

    /**
     * Returns how many bytes travelled so far, before decompression, to show progress.
     *
     * @return 0 or more
     */
    long bytesReceived();

    /**
     * Returns the records as a stream.
     *
     * @return a sequential, ordered stream; closing it closes this
     */
    default Stream<T> stream() {
        Spliterator<T> records =
                Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(records, false).onClose(this::close);
    }

    /** Drops the connection at once, wherever the reading is. Idempotent. */
    @Override
    void close();
}
