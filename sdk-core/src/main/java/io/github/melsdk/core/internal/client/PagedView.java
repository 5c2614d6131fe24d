package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Paged;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** A list that shows the items of another one in a different shape, or leaves some of them out. */
public final class PagedView<S, T> implements Paged<T> {

    private final Paged<S> source;
    private final Function<? super S, Optional<T>> view;
    private final boolean complete;
    private final long limit;

    private PagedView(Paged<S> source, Function<? super S, Optional<T>> view, boolean complete, long limit) {
        this.source = source;
        this.view = view;
        this.complete = complete;
        this.limit = limit;
    }

    /** Shows each item in another shape. */
    public static <S, T> Paged<T> map(Paged<S> source, Function<? super S, ? extends T> shape) {
        return new PagedView<>(source, item -> Optional.of(shape.apply(item)), true, Long.MAX_VALUE);
    }

    /** Shows the items for which the view has something; claimed totals go on counting the others. */
    public static <S, T> Paged<T> some(Paged<S> source, Function<? super S, Optional<T>> view) {
        return new PagedView<>(source, view, false, Long.MAX_VALUE);
    }

    @Override
    public Paged<T> limit(long items) {
        Paged<S> limited = source.limit(items);
        // Where items are left out, the source must go on until enough of them remain.
        return complete
                ? new PagedView<>(limited, view, true, Long.MAX_VALUE)
                : new PagedView<>(source, view, false, Math.min(limit, items));
    }

    @Override
    public Paged<T> prefetch(int pages) {
        return new PagedView<>(source.prefetch(pages), view, complete, limit);
    }

    @Override
    public Iterable<Page<T>> pages() {
        return () -> limit == 0
                ? Collections.emptyIterator()
                : new Pages(source.pages().iterator());
    }

    @Override
    public Iterator<T> iterator() {
        return new ItemIterator<>(pages().iterator());
    }

    private final class Pages implements Iterator<Page<T>> {
        private final Iterator<Page<S>> pages;
        private long wanted = limit;

        Pages(Iterator<Page<S>> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            return wanted > 0 && pages.hasNext();
        }

        @Override
        public Page<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Page<S> page = pages.next();
            List<T> items = page.items().stream()
                    .map(view)
                    .flatMap(Optional::stream)
                    .limit(wanted)
                    .toList();
            wanted -= items.size();
            return new Page<>(items, page.cursor(), wanted > 0 ? page.next() : null, page.total(), page.skipped());
        }
    }
}
