package io.github.melsdk.core.internal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AsyncCallTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    /** Work that lasts until it is interrupted. */
    private String untilInterrupted() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // As the transport does: the flag is set when a call ends.
            Thread.currentThread().interrupt();
            interrupted.countDown();
        }
        return "late";
    }

    private void endsTheWork(Consumer<CompletableFuture<String>> end) throws Exception {
        CompletableFuture<String> call = AsyncCall.start(pool, this::untilInterrupted);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        end.accept(call);
        assertThat(interrupted.await(10, TimeUnit.SECONDS))
                .as("work interrupted")
                .isTrue();
        assertThat(AsyncCall.start(pool, () -> Thread.currentThread().isInterrupted())
                        .get(10, TimeUnit.SECONDS))
                .as("interrupt flag leaked to the next work")
                .isFalse();
    }

    @Test
    void cancelling_interrupts_the_work_and_nothing_else() throws Exception {
        endsTheWork(call -> {
            assertThat(call.cancel(true)).isTrue();
            assertThatExceptionOfType(CancellationException.class).isThrownBy(call::join);
        });
    }

    @Test
    void a_timeout_of_the_future_interrupts_the_work() throws Exception {
        endsTheWork(call -> assertThatThrownBy(
                        () -> call.orTimeout(50, TimeUnit.MILLISECONDS).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class));
    }

    @Test
    void a_value_given_on_timeout_interrupts_the_work() throws Exception {
        endsTheWork(call -> assertThat(call.completeOnTimeout("none", 50, TimeUnit.MILLISECONDS)
                        .join())
                .isEqualTo("none"));
    }

    @Test
    void an_interrupt_meant_for_the_work_is_over_when_it_ends() throws Exception {
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        CompletableFuture<String> call = AsyncCall.start(
                work -> pool.execute(() -> {
                    work.run();
                    flag.complete(Thread.currentThread().isInterrupted());
                }),
                this::untilInterrupted);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        call.cancel(true);
        assertThat(flag.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void work_cancelled_in_the_queue_never_begins() throws Exception {
        CountDownLatch free = new CountDownLatch(1);
        CompletableFuture<Boolean> first = AsyncCall.start(pool, () -> await(free));
        AtomicBoolean ran = new AtomicBoolean();
        CompletableFuture<Object> second = AsyncCall.start(pool, () -> {
            ran.set(true);
            return "";
        });
        second.cancel(true);
        free.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(AsyncCall.start(pool, () -> "after").get(10, TimeUnit.SECONDS))
                .isEqualTo("after");
        assertThat(ran).isFalse();
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void values_and_failures_complete_the_future() {
        assertThat(AsyncCall.start(Runnable::run, () -> "Rihour").join()).isEqualTo("Rihour");
        assertThat(AsyncCall.start(Runnable::run, failing(new IllegalStateException("no"))))
                .isCompletedExceptionally();
        assertThat(AsyncCall.start(Runnable::run, failing(new AssertionError("no"))))
                .isCompletedExceptionally();
        assertThat(AsyncCall.start(Runnable::run, failing(new IOException("checked, as from other languages"))))
                .isCompletedExceptionally();
    }

    private static Supplier<String> failing(Throwable failure) {
        return () -> {
            throw AsyncCallTest.<RuntimeException>sneaky(failure);
        };
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void an_executor_that_takes_nothing_is_an_illegal_state() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AsyncCall.start(
                        work -> {
                            throw new RejectedExecutionException("full");
                        },
                        () -> ""))
                .withMessageContaining("takes no more work");
    }

    @Test
    void dependent_stages_are_plain_futures() {
        CompletableFuture<Integer> length =
                AsyncCall.start(Runnable::run, () -> "Rihour").thenApply(String::length);
        assertThat(length).isCompletedWithValue(6);
    }
}
