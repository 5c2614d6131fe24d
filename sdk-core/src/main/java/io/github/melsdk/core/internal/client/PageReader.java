package io.github.melsdk.core.internal.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one page of a list; each provider's paging is one implementation. */
@FunctionalInterface
public interface PageReader<T> {

    /**
     * One page as the server gave it.
     *
     * @param items readable items in order
     * @param next cursor of the next page, or null (or empty) when the provider says there is none
     * @param total number of items that the provider claims, or null
     * @param skipped records that could not be read
     */
    record Slice<T>(
            List<T> items, @Nullable String next, @Nullable Long total, int skipped) {}

    /**
     * Reads a page.
     *
     * @param cursor where it begins, null for the first
     * @param wanted items that the consumer still wants, so that no larger page than that is asked for
     */
    Slice<T> read(@Nullable String cursor, long wanted);

    /**
     * Tells where pages begin without reading the ones before, for providers that count by offset.
     *
     * @return null when only the page before knows
     */
    default @Nullable Jumps jumps() {
        return null;
    }

    /** Where pages of equal size begin. */
    interface Jumps {
        /** Returns the cursor of the page {@code pages} after the one at {@code cursor}. */
        String ahead(@Nullable String cursor, int pages);

        /** Returns the items of a full page. */
        int pageSize();
    }
}
