package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import java.util.Iterator;
import java.util.function.Supplier;

/** A list whose reader remembers what it saw, so that each iteration needs one of its own. */
final class FreshPaged<T> implements Paged<T> {

    private final Supplier<Paged<T>> source;

    FreshPaged(Supplier<Paged<T>> source) {
        this.source = source;
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> source.get().pages().iterator();
    }

    @Override
    public Iterator<T> iterator() {
        return source.get().iterator();
    }

    @Override
    public Paged<T> limit(long items) {
        if (items < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + items);
        }
        return new FreshPaged<>(() -> source.get().limit(items));
    }

    @Override
    public Paged<T> prefetch(int pages) {
        source.get().prefetch(pages);
        return new FreshPaged<>(() -> source.get().prefetch(pages));
    }
}
