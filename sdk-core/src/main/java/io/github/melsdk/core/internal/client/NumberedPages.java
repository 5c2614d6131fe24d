package io.github.melsdk.core.internal.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paging by page number, from 1. Pages keep their size, whatever is still wanted: another size would shift them. */
public final class NumberedPages<T> implements PageReader<T> {

    /** Asks the provider for one page. */
    @FunctionalInterface
    public interface Source<T> {
        /** Reads a page. */
        Answer<T> read(long page, int size);
    }

    /**
     * What the provider answered.
     *
     * @param items readable records
     * @param skipped records that could not be read
     * @param total records that the provider claims, or null
     * @param more whether the provider says that there is a further page; null when it does not say
     */
    public record Answer<T>(
            List<T> items,
            int skipped,
            @Nullable Long total,
            @Nullable Boolean more) {}

    private final int size;
    private final Source<T> source;

    /**
     * Creates a reader.
     *
     * @param size records per page
     * @param source asks the provider
     */
    public NumberedPages(int size, Source<T> source) {
        this.size = size;
        this.source = source;
    }

    /**
     * Checks a cursor that a caller gives back.
     *
     * @throws IllegalArgumentException when it does not come from such a list
     */
    public static String requireCursor(String cursor) {
        number(cursor);
        return cursor;
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        long page = number(cursor);
        Answer<T> answer = source.read(page, size);
        return new Slice<>(
                answer.items(),
                goesOn(answer, page) ? Long.toString(page + 1) : null,
                answer.total(),
                answer.skipped());
    }

    /** Neither a short page nor a reached total is an end by itself: servers cut pages and miscount. */
    private boolean goesOn(Answer<T> answer, long page) {
        int count = answer.items().size() + answer.skipped();
        Long total = answer.total();
        if (answer.more() != null) {
            return answer.more();
        }
        return count > 0 && (count >= size || total != null && page * size < total);
    }

    private static long number(@Nullable String cursor) {
        try {
            long page = cursor == null ? 1 : Long.parseLong(cursor);
            if (page >= 1) {
                return page;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same message.
        }
        throw new IllegalArgumentException("This cursor does not come from such a list");
    }
}
