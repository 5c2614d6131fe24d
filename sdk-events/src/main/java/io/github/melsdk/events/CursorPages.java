package io.github.melsdk.events;

import io.github.melsdk.core.internal.client.PageReader;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pages that follow the server's cursor. The server gives a cursor with its last page too, so the end is recognised by any of
 * these: no cursor, no item, as many items as the total says, the same cursor again.
 */
final class CursorPages<T> implements PageReader<T> {

    /** The server counts no further; such a total says "at least". */
    private static final long SATURATED = 10_000;

    /** Asks the server. */
    @FunctionalInterface
    interface Source<T> {
        Batch<T> read(List<String> after, int size);
    }

    private final String list;
    private final int pageSize;
    private final boolean leavesOut;
    private final boolean moving;
    private final Predicate<? super T> kept;
    private final Source<T> source;

    private CursorPages(
            String list, int pageSize, boolean leavesOut, boolean moving, Predicate<? super T> kept, Source<T> source) {
        this.list = list;
        this.pageSize = pageSize;
        this.leavesOut = leavesOut;
        this.moving = moving;
        this.kept = kept;
        this.source = source;
    }

    /** Returns pages of all that the server gives. */
    static <T> CursorPages<T> of(String list, int pageSize, Source<T> source) {
        return new CursorPages<>(list, pageSize, false, false, item -> true, source);
    }

    /** Returns pages of what a predicate keeps. */
    static <T> CursorPages<T> of(String list, int pageSize, Predicate<? super T> kept, Source<T> source) {
        return new CursorPages<>(list, pageSize, true, false, kept, source);
    }

    /** Returns pages of a list whose items go to its end when they change: a total says little about it. */
    static <T> CursorPages<T> ofMoving(String list, int pageSize, Source<T> source) {
        return new CursorPages<>(list, pageSize, false, true, item -> true, source);
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        Cursor here = cursor == null ? Cursor.beginning(list) : Cursor.parse(cursor, list);
        int size = size(wanted);
        Batch<T> batch = source.read(here.values(), size);
        List<T> items = leavesOut ? batch.items().stream().filter(kept).toList() : batch.items();
        Long total = honest(batch.total());
        return new Slice<>(items, next(cursor, here, batch, total, size), leavesOut ? null : total, batch.skipped());
    }

    private int size(long wanted) {
        // Some of what comes will be left out: ask for more than is wanted rather than ask again.
        long enough = leavesOut && wanted < pageSize ? 2 * wanted + 10 : wanted;
        return (int) Math.min(pageSize, enough);
    }

    /** Returns a total that can be believed, null if it cannot. */
    static @Nullable Long honest(@Nullable Long total) {
        return total == null || total < 0 || total == SATURATED ? null : total;
    }

    private @Nullable String next(
            @Nullable String cursor, Cursor here, Batch<T> batch, @Nullable Long total, int size) {
        List<String> after = batch.after();
        if (after == null || batch.count() == 0) {
            return null;
        }
        long seen = here.seen() + batch.count();
        if (total != null && seen >= total && isBelievable(here, batch, total, size)) {
            return null;
        }
        if (after.equals(here.values())) {
            // The same text lets the iteration recognise the repetition.
            return cursor;
        }
        long first = here.seen() == 0 ? (total == null ? -1 : total) : here.firstTotal();
        return new Cursor(list, seen, first, after).text();
    }

    /**
     * A total that changed while the pages were read is no reason to stop at a full page: events already read may have been
     * removed and others lie ahead.
     */
    private boolean isBelievable(Cursor here, Batch<T> batch, long total, int size) {
        return batch.count() < size || !moving && (here.seen() == 0 || total == here.firstTotal());
    }
}
