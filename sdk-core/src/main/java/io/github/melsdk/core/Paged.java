package io.github.melsdk.core;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list that is read page by page, lazily: no request is made before the first item is asked for, and no more pages are
 * read than the items taken need. Each {@link #iterator()} and each {@link #stream()} starts afresh. A {@code Paged} may be
 * shared between threads; an iterator may not. An item is delivered at most once per iteration.
 *
 * <p>When a page cannot be read, the exception carries {@code resumeFrom()}, and the iterator stays where it was: asking
 * again asks for the same page. Call it, do not implement it: methods will be added.
 *
 * @param <T> type of the items
 */
public interface Paged<T> extends Iterable<T> {

    /**
     * Returns the pages, for those who need cursors or totals.
     *
     * @return an iterable that starts afresh each time
     */
    Iterable<Page<T>> pages();

    /**
     * Returns a list that ends after a number of items, whatever the page size.
     *
     * @param items 0 or more
     * @return a list on the same query
     * @throws IllegalArgumentException when {@code items} is negative
     */
    Paged<T> limit(long items);

    /**
     * Returns a list that reads several pages at once, in order, where the provider's paging allows it; otherwise the
     * pages are read one after the other as before. Pages that turn out not to be needed are read in vain.
     *
     * @param pages 1 to 16
     * @return a list on the same query
     * @throws IllegalArgumentException when {@code pages} is out of range
     */
    Paged<T> prefetch(int pages);

    /**
     * Returns the items as a stream, which reads its pages on the thread that consumes it.
     *
     * @return a sequential, ordered stream
     */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Reads all items, or as many as {@link #limit} allows, into memory.
     *
     * @return an unmodifiable list
     */
    default List<T> toList() {
        return stream().toList();
    }

    /**
     * Reads the first item.
     *
     * @return empty when the list is empty
     */
    default Optional<T> first() {
        Iterator<T> items = limit(1).iterator();
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }
}
