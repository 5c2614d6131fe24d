package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.SdkException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks the pages of one iteration: nothing twice, never for ever, and a failed page can be asked for again. */
final class PageIterator<T> implements Iterator<Page<T>> {

    private static final int MOST_PAGES = 10_000;
    private static final int MOST_PAGES_WITHOUT_NEWS = 20;
    private static final int PAGES_REMEMBERED = 20;

    private final String label;
    private final PagedList.SliceSource<T> source;
    private final Function<? super T, ?> identity;
    private final Set<String> cursors = new HashSet<>();
    private final Set<Object> known = new HashSet<>();
    private final Deque<List<Object>> knownByPage = new ArrayDeque<>();
    private @Nullable String cursor;
    private @Nullable Page<T> ready;
    private long wanted;
    private int pages;
    private int withoutNews;
    private boolean lost;
    private boolean ended;

    PageIterator(
            String label,
            PagedList.SliceSource<T> source,
            Function<? super T, ?> identity,
            @Nullable String start,
            long wanted) {
        this.label = label;
        this.source = source;
        this.identity = identity;
        this.cursor = blankToNull(start);
        this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
        while (ready == null && !ended) {
            Page<T> page = read();
            // Empty pages are skipped, except that their end ends the list.
            ready = page.items().isEmpty() && page.skipped() == 0 ? null : page;
        }
        return ready != null;
    }

    @Override
    public Page<T> next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Page<T> page = ready;
        ready = null;
        return page;
    }

    private Page<T> read() {
        String here = cursor;
        if (here != null && cursors.contains(here)) {
            throw paging("the cursor of a page came back after it had been used", here);
        }
        if (pages >= MOST_PAGES) {
            throw paging("there are more than " + MOST_PAGES + " pages. Narrow the query or use an export", here);
        }
        if (withoutNews >= MOST_PAGES_WITHOUT_NEWS) {
            throw paging(MOST_PAGES_WITHOUT_NEWS + " pages in a row brought nothing new", here);
        }
        if (lost) {
            throw paging("the server says that there are more items, but not where", here);
        }
        PageReader.Slice<T> slice = slice(here);
        pages++;
        if (here != null) {
            cursors.add(here);
        }
        List<T> items = unseen(slice.items());
        withoutNews = items.isEmpty() ? withoutNews + 1 : 0;
        advance(here, slice, items.isEmpty());
        if (items.size() >= wanted) {
            items = items.subList(0, (int) wanted);
            ended = true;
        }
        wanted -= items.size();
        return new Page<>(items, here, ended || lost ? null : cursor, slice.total(), slice.skipped());
    }

    private PageReader.Slice<T> slice(@Nullable String here) {
        try {
            return source.read(here, wanted);
        } catch (SdkException e) {
            if (here != null) {
                e.resumableFrom(here);
            }
            throw e;
        }
    }

    private void advance(@Nullable String here, PageReader.Slice<T> slice, boolean nothingNew) {
        String next = blankToNull(slice.next());
        boolean repeated = next != null && (next.equals(here) || cursors.contains(next));
        if (next == null) {
            lost = slice.more();
            ended = !lost;
        } else if (repeated && nothingNew) {
            ended = true;
        } else {
            cursor = next;
        }
    }

    /** Returns the items that the last pages did not bring. */
    private List<T> unseen(List<T> items) {
        List<T> fresh = new ArrayList<>(items.size());
        List<Object> keys = new ArrayList<>(items.size());
        for (T item : items) {
            Object key = identity.apply(item);
            if (key == null) {
                fresh.add(item);
            } else if (known.add(key)) {
                fresh.add(item);
                keys.add(key);
            }
        }
        knownByPage.addLast(keys);
        if (knownByPage.size() > PAGES_REMEMBERED) {
            knownByPage.removeFirst().forEach(known::remove);
        }
        return fresh;
    }

    private DecodingException paging(String what, @Nullable String at) {
        DecodingException failure = new DecodingException(
                DecodingException.Reason.PAGING,
                label + ": " + what + ". The items delivered so far are good; tell the maintainers of this SDK.",
                null,
                null,
                CallTrace.none(label));
        if (at != null) {
            failure.resumableFrom(at);
        }
        return failure;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
