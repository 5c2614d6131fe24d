package io.github.melsdk.core.internal.client;

import org.jspecify.annotations.Nullable;

/** Paging by offset up to a ceiling. A list that ends exactly there is complete: the provider could not even be asked for more. */
public record CeiledPaging<T>(OffsetPaging<T> paging, long ceiling) implements PageReader<T> {

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        Slice<T> slice = paging.read(cursor, wanted);
        boolean atCeiling = slice.next() != null && Long.parseLong(slice.next()) >= ceiling;
        Long total = slice.total();
        return atCeiling && total != null && total <= ceiling
                ? new Slice<>(slice.items(), null, total, slice.skipped())
                : slice;
    }

    @Override
    public Jumps jumps() {
        return paging;
    }
}
