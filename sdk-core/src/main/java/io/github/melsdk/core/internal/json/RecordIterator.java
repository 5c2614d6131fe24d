package io.github.melsdk.core.internal.json;

import java.io.Closeable;
import java.io.IOException;

/**
 * Reads the records of an export one at a time, in constant memory. For one thread.
 *
 * @param <T> type of a record
 */
public interface RecordIterator<T> extends Closeable {

    /**
     * Tells whether another record follows, reading as far as needed. Can be called any number of times.
     *
     * @return false only if the document is complete, or after {@link #close()}
     * @throws JsonFailure if the document is cut, malformed or exceeds a limit
     * @throws IOException if the body cannot be read
     */
    boolean hasNext() throws IOException;

    /**
     * Returns the next record.
     *
     * @return never null
     * @throws JsonFailure as {@link #hasNext()}
     * @throws IOException if the body cannot be read
     * @throws java.util.NoSuchElementException if there is none
     */
    T next() throws IOException;

    /**
     * Returns how many records did not fit their type and were left out so far.
     *
     * @return zero or more
     */
    long skipped();

    /**
     * Tells whether the end of the document was reached and the document is whole.
     *
     * @return false as long as something may follow
     */
    boolean complete();

    /** Closes the body, wherever reading has got to; the rest is not read. Closing twice has no effect. */
    @Override
    void close() throws IOException;
}
