package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.client.OffsetPaging.Records;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PrefetchTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 95).boxed().toList();
    private final ExecutorService pool = Executors.newFixedThreadPool(8);
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private interface Hook {
        void before(long offset) throws InterruptedException;
    }

    private Paged<Integer> list(Executor executor, int cap, Hook hook) {
        OffsetPaging<Integer> reader = new OffsetPaging<>(0, 10, offset -> Long.MAX_VALUE, (offset, limit) -> {
            asked.add(offset + "+" + limit);
            try {
                hook.before(offset);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failure(TransportException.Reason.INTERRUPTED);
            }
            int from = (int) Math.min(offset, ITEMS.size());
            List<Integer> page = ITEMS.subList(from, Math.min(ITEMS.size(), from + Math.min(cap, limit)));
            return new Records<>(page, page.size(), 95L);
        });
        return PagedList.of("test", reader, i -> i, executor, null).prefetch(8);
    }

    private static TransportException failure(TransportException.Reason reason) {
        return new TransportException(reason, "test", null, CallTrace.none("test"), RequestSent.MAYBE);
    }

    @Test
    void pages_come_in_order_while_later_ones_are_read_at_the_same_time() {
        CountDownLatch together = new CountDownLatch(8);
        Paged<Integer> list = list(pool, 100, offset -> {
            if (offset >= 10 && offset <= 80) {
                together.countDown();
                assertThat(together.await(10, TimeUnit.SECONDS))
                        .as("eight pages at once")
                        .isTrue();
            }
        });

        assertThat(list.toList()).isEqualTo(ITEMS);
        assertThat(asked).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_read_before_the_first_item_and_one_page_alone_first() {
        Iterator<Integer> items = list(work -> {}, 100, offset -> {}).iterator();
        assertThat(asked).isEmpty();
        assertThat(items.next()).isZero();
        assertThat(asked).containsExactly("0+10");
    }

    @Test
    void smaller_pages_than_asked_waste_one_round_only() {
        assertThat(list(pool, 4, offset -> {}).toList()).isEqualTo(ITEMS);
        assertThat(asked.stream().distinct()).hasSize(24);
        assertThat(asked).hasSizeLessThanOrEqualTo(24 + 8);
    }

    @Test
    void limit_asks_no_larger_and_no_more_pages_than_needed() {
        assertThat(list(pool, 100, offset -> {}).limit(35).toList()).isEqualTo(ITEMS.subList(0, 35));
        assertThat(asked).containsExactlyInAnyOrder("0+10", "10+10", "20+10", "30+5");
    }

    @Test
    void a_failure_ahead_surfaces_at_its_place_and_the_page_is_asked_for_again() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Iterator<Integer> items = list(pool, 100, offset -> {
                    if (offset == 30 && broken.get()) {
                        throw failure(TransportException.Reason.RESET);
                    }
                })
                .iterator();
        List<Integer> read = new ArrayList<>();
        TransportException thrown = Objects.requireNonNull(
                catchThrowableOfType(TransportException.class, () -> items.forEachRemaining(read::add)));

        assertThat(read).isEqualTo(ITEMS.subList(0, 30));
        assertThat(thrown.resumeFrom()).contains("30");
        broken.set(false);
        items.forEachRemaining(read::add);
        assertThat(read).isEqualTo(ITEMS);
    }

    @Test
    void an_error_ahead_stays_an_error() {
        Paged<Integer> list = list(pool, 100, offset -> {
            if (offset == 20) {
                throw new AssertionError("defect");
            }
        });
        assertThatExceptionOfType(AssertionError.class).isThrownBy(list::toList).withMessage("defect");
    }

    @Test
    void interrupting_the_consumer_ends_it_and_frees_every_page_under_way() throws Exception {
        CountDownLatch waiting = new CountDownLatch(8);
        CountDownLatch freed = new CountDownLatch(8);
        Paged<Integer> list = list(pool, 100, offset -> {
            if (offset >= 10) {
                waiting.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    freed.countDown();
                }
            }
        });
        ExecutorService consumer = Executors.newSingleThreadExecutor();
        Future<String> outcome = consumer.submit(() -> {
            TransportException thrown =
                    Objects.requireNonNull(catchThrowableOfType(TransportException.class, list::toList));
            return thrown.reason() + " " + Thread.interrupted() + " "
                    + thrown.resumeFrom().orElse("");
        });
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        consumer.shutdownNow();

        assertThat(outcome.get(10, TimeUnit.SECONDS)).isEqualTo("INTERRUPTED true 10");
        assertThat(freed.await(10, TimeUnit.SECONDS))
                .as("pages under way are cancelled")
                .isTrue();
    }

    @Test
    void a_full_or_refusing_executor_slows_down_but_never_blocks() {
        assertThat(list(work -> {}, 100, offset -> {}).toList()).isEqualTo(ITEMS);
        assertThat(list(
                                work -> {
                                    throw new RejectedExecutionException("full");
                                },
                                100,
                                offset -> {})
                        .toList())
                .isEqualTo(ITEMS);
    }

    @Test
    void a_consumer_on_the_only_thread_of_the_pool_does_not_wait_for_itself() throws Exception {
        ExecutorService single = Executors.newSingleThreadExecutor();
        try {
            Paged<Integer> list = list(single, 100, offset -> {});
            assertThat(single.submit(list::toList).get(10, TimeUnit.SECONDS)).isEqualTo(ITEMS);
        } finally {
            single.shutdownNow();
        }
    }

    @Test
    void an_insert_between_two_pages_read_the_wrong_way_round_hides_nothing() {
        List<Integer> items = new CopyOnWriteArrayList<>(ITEMS.subList(0, 30));
        CountDownLatch laterPageRead = new CountDownLatch(1);
        OffsetPaging<Integer> reader = new OffsetPaging<>(0, 10, offset -> Long.MAX_VALUE, (offset, limit) -> {
            if (offset == 10 && laterPageRead.getCount() > 0) {
                awaitQuietly(laterPageRead);
                items.add(0, -1);
            }
            int to = (int) Math.min(items.size(), offset + limit);
            List<Integer> page = List.copyOf(items.subList((int) Math.min(offset, to), to));
            long total = items.size();
            if (offset == 20) {
                laterPageRead.countDown();
            }
            return new Records<>(page, page.size(), total);
        });

        assertThat(PagedList.of("test", reader, i -> i, pool, null).prefetch(8).toList())
                .isEqualTo(ITEMS.subList(0, 30));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
