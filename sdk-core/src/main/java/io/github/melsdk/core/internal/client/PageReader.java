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
     * @param more true when the provider says that there are more items without saying where: an error once they are asked
     *     for
     */
    record Slice<T>(
            List<T> items, @Nullable String next, @Nullable Long total, int skipped, boolean more) {

        /** Creates a page that is the last one when it names no next. */
        public Slice(List<T> items, @Nullable String next, @Nullable Long total, int skipped) {
            this(items, next, total, skipped, false);
        }

        /** Creates a page of a Relay connection, whose {@code pageInfo} tells whether and where it goes on. */
        public static <T> Slice<T> relay(
                List<T> items, @Nullable Boolean hasNextPage, @Nullable String endCursor, int skipped) {
            boolean goesOn = Boolean.TRUE.equals(hasNextPage);
            return new Slice<>(items, goesOn ? endCursor : null, null, skipped, goesOn);
        }
    }

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

    /** Items that are counted: a page may begin at any of them. */
    interface Jumps {
        /** Returns how many items lie before a cursor. */
        long position(@Nullable String cursor);

        /** Returns the cursor behind so many items. */
        String at(long position);

        /** Returns the items of a full page. */
        int pageSize();
    }
}
