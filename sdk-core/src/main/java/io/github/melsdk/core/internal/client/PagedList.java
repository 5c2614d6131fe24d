package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A lazy list over a {@link PageReader}. */
public final class PagedList<T> implements Paged<T> {

    private static final int MOST_PREFETCHED = 16;

    private final String label;
    private final PageReader<T> reader;
    private final Function<? super T, ?> identity;
    private final Executor executor;
    private final @Nullable String start;
    private final long limit;
    private final int prefetch;

    private PagedList(
            String label,
            PageReader<T> reader,
            Function<? super T, ?> identity,
            Executor executor,
            @Nullable String start,
            long limit,
            int prefetch) {
        this.label = label;
        this.reader = reader;
        this.identity = identity;
        this.executor = executor;
        this.start = start;
        this.limit = limit;
        this.prefetch = prefetch;
    }

    /**
     * Creates a list.
     *
     * @param label endpoint, for messages
     * @param reader reads pages
     * @param identity the provider's identifier of an item, by which doubles are recognised; null for none
     * @param executor where prefetching runs
     * @param start cursor to start at, or null
     */
    public static <T> Paged<T> of(
            String label,
            PageReader<T> reader,
            Function<? super T, ? extends @Nullable Object> identity,
            Executor executor,
            @Nullable String start) {
        return new PagedList<>(label, reader, identity, executor, start, Long.MAX_VALUE, 1);
    }

    @Override
    public Paged<T> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + items);
        }
        return new PagedList<>(label, reader, identity, executor, start, Math.min(limit, items), prefetch);
    }

    @Override
    public Paged<T> prefetch(int pages) {
        if (pages < 1 || pages > MOST_PREFETCHED) {
            throw new IllegalArgumentException("Between 1 and 16 pages can be read at once, not " + pages);
        }
        return new PagedList<>(label, reader, identity, executor, start, limit, pages);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return this::newPages;
    }

    private Iterator<Page<T>> newPages() {
        if (limit == 0) {
            return Collections.emptyIterator();
        }
        SliceSource<T> slices = prefetch > 1 && reader.jumps() != null
                ? new ConcurrentSlices<>(
                        label, reader, Objects.requireNonNull(reader.jumps()), executor, prefetch, limit)
                : reader::read;
        return new PageIterator<>(label, slices, identity, start, limit);
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(newPages());
    }

    /** Where an iteration gets its slices from. */
    @FunctionalInterface
    interface SliceSource<T> {
        PageReader.Slice<T> read(@Nullable String cursor, long wanted);
    }
}
