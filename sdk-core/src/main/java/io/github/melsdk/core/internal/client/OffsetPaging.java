package io.github.melsdk.core.internal.client;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Paging by offset: cursors are offsets in decimal. */
public final class OffsetPaging<T> implements PageReader<T>, PageReader.Jumps {

    /** Asks the provider for one page. */
    @FunctionalInterface
    public interface Source<T> {
        /** Reads {@code limit} records from {@code offset} on. */
        Records<T> read(long offset, int limit);
    }

    /**
     * What the provider answered.
     *
     * @param items readable records
     * @param count records of the answer, unreadable ones included
     * @param total records that the provider claims; null, negative or zero beside records is not believed
     */
    public record Records<T>(
            List<T> items, int count, @Nullable Long total) {}

    private final long start;
    private final int pageSize;
    private final ToLongFunction<Long> ceilingCheck;
    private final Source<T> source;

    /**
     * Creates a reader.
     *
     * @param start offset of the first page
     * @param pageSize records asked for per page
     * @param ceilingCheck returns how many records may be asked for at an offset, or throws when the provider's ceiling
     *     is reached
     * @param source asks the provider
     */
    public OffsetPaging(long start, int pageSize, ToLongFunction<Long> ceilingCheck, Source<T> source) {
        this.start = start;
        this.pageSize = pageSize;
        this.ceilingCheck = ceilingCheck;
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
        long offset = offset(cursor);
        int limit = (int) Math.min(Math.min(pageSize, wanted), ceilingCheck.applyAsLong(offset));
        Records<T> records = source.read(offset, limit);
        long end = offset + records.count();
        boolean totalReached = believable(records, end) && records.total() != null && end >= records.total();
        // A short page alone is no end: servers give smaller pages than asked. A total alone is none either: servers
        // miscount.
        boolean last = records.count() == 0 || records.count() < limit && totalReached;
        return new Slice<>(
                records.items(),
                last ? null : Long.toString(end),
                records.total(),
                records.count() - records.items().size());
    }

    private static boolean believable(Records<?> records, long end) {
        Long total = records.total();
        return total != null && total >= 0 && !(total == 0 && end > 0);
    }

    private long offset(@Nullable String cursor) {
        return cursor == null ? start : number(cursor);
    }

    private static long number(String cursor) {
        try {
            long offset = Long.parseLong(cursor);
            if (offset >= 0) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // Falls through to the same message.
        }
        throw new IllegalArgumentException("This cursor does not come from this list");
    }

    @Override
    public Jumps jumps() {
        return this;
    }

    @Override
    public long position(@Nullable String cursor) {
        return offset(cursor);
    }

    @Override
    public String at(long position) {
        return Long.toString(position);
    }

    @Override
    public int pageSize() {
        return pageSize;
    }
}
