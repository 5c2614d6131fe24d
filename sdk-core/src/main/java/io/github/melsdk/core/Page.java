package io.github.melsdk.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> type of the items
 * @param items items that no earlier page of the iteration brought, in the order of the server
 * @param cursor where this page begins, to give back to the query; null for the first page of a list without cursors
 * @param next where the next page begins; null when this is the last one
 * @param total number of items that the provider claims, which may be saturated or wrong; null when it claims none
 * @param skipped records of this page that could not be read; they were reported to the listener
 */
public record Page<T>(
        List<T> items,
        @Nullable String cursor,
        @Nullable String next,
        @Nullable Long total,
        int skipped) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Returns where the next page begins, a string to store and to give back with {@code startingAt}.
     *
     * @return empty when this is the last page
     */
    public Optional<String> nextCursor() {
        return Optional.ofNullable(next);
    }

    /**
     * Returns the number of items that the provider claims.
     *
     * @return empty when it claims none; providers may saturate or misstate it
     */
    public OptionalLong claimedTotal() {
        return total == null ? OptionalLong.empty() : OptionalLong.of(total);
    }
}
