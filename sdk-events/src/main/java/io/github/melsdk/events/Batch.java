package io.github.melsdk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a list.
 *
 * @param items readable items
 * @param after the server's values for the next answer, null if it gives none
 * @param total items that the server claims, null if it claims none
 * @param skipped items that could not be read
 */
record Batch<T>(
        List<T> items,
        @Nullable List<String> after,
        @Nullable Long total,
        int skipped) {

    Batch {
        items = Copies.list(items);
    }

    int count() {
        return items.size() + skipped;
    }
}
