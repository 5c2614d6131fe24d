package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages ahead where offsets are known. Order is kept, and a page that does not lie where it was expected (the server
 * gave a smaller one) makes everything read ahead worthless: it is thrown away and reading starts again there.
 */
final class ConcurrentSlices<T> implements PagedList.SliceSource<T> {

    private final String label;
    private final PageReader<T> reader;
    private final PageReader.Jumps jumps;
    private final Executor executor;
    private final int pages;
    private final Deque<Ahead<T>> ahead = new ArrayDeque<>();
    private long plannedItems;
    private long step;
    private @Nullable Long total;

    private record Ahead<T>(String cursor, FutureTask<PageReader.Slice<T>> task) {}

    ConcurrentSlices(
            String label, PageReader<T> reader, PageReader.Jumps jumps, Executor executor, int pages, long limit) {
        this.label = label;
        this.reader = reader;
        this.jumps = jumps;
        this.executor = executor;
        this.pages = pages;
        this.plannedItems = limit;
        this.step = jumps.pageSize();
    }

    @Override
    public PageReader.Slice<T> read(@Nullable String cursor, long wanted) {
        Ahead<T> expected = ahead.peekFirst();
        PageReader.Slice<T> slice;
        if (expected != null && expected.cursor().equals(cursor)) {
            ahead.removeFirst();
            slice = await(expected.task());
            if (!Objects.equals(slice.total(), total)) {
                // The list changed between two pages read at once, in either order: what lay between may be missing.
                discard();
                slice = reader.read(cursor, wanted);
            }
        } else {
            discard();
            slice = reader.read(cursor, wanted);
        }
        total = slice.total();
        plannedItems = wanted - slice.items().size();
        learn(cursor, slice.next(), wanted);
        plan(slice.next());
        return slice;
    }

    /** Some servers give smaller pages than asked for: the next ones are expected to be as small. */
    private void learn(@Nullable String cursor, @Nullable String next, long wanted) {
        long moved = next == null ? 0 : jumps.position(next) - jumps.position(cursor);
        if (moved > 0 && wanted >= jumps.pageSize()) {
            step = Math.min(moved, jumps.pageSize());
        }
    }

    /** Keeps the given number of pages under way, as far as the claimed total and the limit say they exist. */
    private void plan(@Nullable String next) {
        Long claimed = total;
        if (next == null || claimed == null) {
            discard();
            return;
        }
        if (!ahead.isEmpty() && !ahead.getFirst().cursor().equals(next)) {
            discard();
        }
        long begin = jumps.position(next);
        while (ahead.size() < pages) {
            long behind = ahead.size() * step;
            long wanted = plannedItems - behind;
            if (begin + behind >= claimed || wanted <= 0 || !readAhead(jumps.at(begin + behind), wanted)) {
                return;
            }
        }
    }

    private boolean readAhead(String cursor, long wanted) {
        FutureTask<PageReader.Slice<T>> task = new FutureTask<>(() -> reader.read(cursor, wanted));
        ahead.addLast(new Ahead<>(cursor, task));
        try {
            executor.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            // The consumer runs it itself when its turn comes.
            return false;
        }
    }

    private PageReader.Slice<T> await(FutureTask<PageReader.Slice<T>> task) {
        // Runs here if no thread has begun it: a full pool can slow this down but never block it.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            discard();
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            task.cancel(true);
            discard();
            Thread.currentThread().interrupt();
            throw new TransportException(
                    TransportException.Reason.INTERRUPTED,
                    label + ": the calling thread was interrupted while a page was read ahead.",
                    null,
                    CallTrace.none(label),
                    RequestSent.MAYBE);
        }
    }

    private void discard() {
        ahead.forEach(page -> page.task().cancel(true));
        ahead.clear();
    }
}
