package io.github.melsdk.participation.internal.decidim;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.client.PageReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list that the server keeps in no order: an item may move from a page to another while they are read, so that it
 * comes twice and another one never. The list is whole when as many different items came as it has places; until then it is
 * read again, for what is new. For one iteration only.
 */
public final class UnorderedPages<T> implements PageReader<T> {

    private static final int MOST_PASSES = 8;

    private final String label;
    private final PageReader<T> pages;
    private final Function<? super T, ?> identity;
    private final Set<Object> seen = new HashSet<>();
    private int pass = 1;
    private int places;

    /**
     * Creates a reader.
     *
     * @param label endpoint, for messages
     * @param pages the pages as they come
     * @param identity the number of an item
     */
    public UnorderedPages(String label, PageReader<T> pages, Function<? super T, ?> identity) {
        this.label = label;
        this.pages = pages;
        this.identity = identity;
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        String from = start(cursor);
        while (true) {
            Slice<T> slice = pages.read(from, wanted);
            places += slice.items().size();
            List<T> fresh = new ArrayList<>();
            for (T item : slice.items()) {
                if (seen.add(identity.apply(item))) {
                    fresh.add(item);
                }
            }
            String next = slice.next();
            if (next == null || next.isEmpty()) {
                boolean whole = seen.size() >= places || slice.more();
                next = whole ? null : again();
            }
            boolean worth = pass == 1 || !fresh.isEmpty() || next == null;
            if (worth) {
                return new Slice<>(fresh, next == null ? null : pass + "." + next, null, slice.skipped(), slice.more());
            }
            from = next == null || next.isEmpty() ? null : next;
        }
    }

    private @Nullable String start(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        int dot = cursor.indexOf('.');
        if (dot < 0) {
            return cursor;
        }
        return dot + 1 == cursor.length() ? null : cursor.substring(dot + 1);
    }

    private String again() {
        if (pass >= MOST_PASSES) {
            throw new DecodingException(
                    DecodingException.Reason.PAGING,
                    label + ": the server keeps this list in no order; " + seen.size() + " of " + places
                            + " items came in " + pass + " readings. Read it again later.",
                    null,
                    null,
                    CallTrace.none(label));
        }
        pass++;
        places = 0;
        return "";
    }
}
