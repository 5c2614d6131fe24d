package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.error.SdkException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a provider that refuses a page as too much work. The same page is asked for again at half the size, down to
 * five items; what was learnt holds for the following pages and iterations. Thread-safe.
 */
public final class ShrinkingPages<T> implements PageReader<T> {

    private static final int SMALLEST = 5;

    /** Asks the provider for one page of a size. */
    @FunctionalInterface
    public interface Source<T> {
        /** Reads the page at a cursor, null for the first. */
        Slice<T> read(@Nullable String cursor, int size);
    }

    private final AtomicInteger size;
    private final Predicate<? super SdkException> tooMuch;
    private final Source<T> source;

    /**
     * Creates a reader.
     *
     * @param pageSize size to begin with
     * @param tooMuch recognises the refusal of a page for its size
     * @param source asks the provider
     */
    public ShrinkingPages(int pageSize, Predicate<? super SdkException> tooMuch, Source<T> source) {
        this.size = new AtomicInteger(pageSize);
        this.tooMuch = tooMuch;
        this.source = source;
    }

    @Override
    public Slice<T> read(@Nullable String cursor, long wanted) {
        int asked = (int) Math.min(size.get(), wanted);
        while (true) {
            try {
                return source.read(cursor, asked);
            } catch (SdkException e) {
                if (asked <= SMALLEST || !tooMuch.test(e)) {
                    throw e;
                }
            }
            asked = Math.max(SMALLEST, asked / 2);
            size.accumulateAndGet(asked, Math::min);
        }
    }
}
