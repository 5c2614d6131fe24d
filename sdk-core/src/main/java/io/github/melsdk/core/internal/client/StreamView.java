package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.RecordStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A bulk read that shows the records of another one in a different shape, or leaves some of them out. */
public final class StreamView<S, T> implements RecordStream<T> {

    private final RecordStream<S> source;
    private final Function<? super S, Optional<T>> view;
    private final Records iterator;

    private StreamView(RecordStream<S> source, Function<? super S, Optional<T>> view) {
        this.source = source;
        this.view = view;
        this.iterator = new Records(source.iterator());
    }

    /** Shows the records for which the view has something. */
    public static <S, T> RecordStream<T> some(RecordStream<S> source, Function<? super S, Optional<T>> view) {
        return new StreamView<>(source, view);
    }

    @Override
    public Iterator<T> iterator() {
        return iterator;
    }

    @Override
    public long skipped() {
        return source.skipped();
    }

    @Override
    public long bytesReceived() {
        return source.bytesReceived();
    }

    @Override
    public void close() {
        iterator.ready = null;
        source.close();
    }

    private final class Records implements Iterator<T> {
        private final Iterator<S> records;
        private @Nullable T ready;

        Records(Iterator<S> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            while (ready == null && records.hasNext()) {
                ready = view.apply(records.next()).orElse(null);
            }
            return ready != null;
        }

        @Override
        public T next() {
            if (!hasNext() || ready == null) {
                throw new NoSuchElementException();
            }
            T record = ready;
            ready = null;
            return record;
        }
    }
}
