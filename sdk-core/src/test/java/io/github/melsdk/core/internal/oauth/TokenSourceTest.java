package io.github.melsdk.core.internal.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.melsdk.core.VirtualTime;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.error.TransportException;
import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.deadline.Watchdog;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.spi.Token;
import io.github.melsdk.core.spi.TokenStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rule G6: one refresh for all, and nobody fails because of somebody else. */
@Timeout(30)
class TokenSourceTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final VirtualTime time = new VirtualTime();
    private final Watchdog watchdog = new Watchdog(time);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger fetches = new AtomicInteger();
    private final TokenStore store = TokenStore.inMemory();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private TokenSource source(TokenFetcher fetcher) {
        return new TokenSource("key", store, fetcher, time);
    }

    private FetchedToken next(Duration life) {
        return new FetchedToken("token-" + fetches.incrementAndGet(), null, life);
    }

    /** One caller on a thread of its own. */
    private final class Caller {
        private final CompletableFuture<String> outcome = new CompletableFuture<>();
        private final CallScope scope;
        private volatile Thread thread = Thread.currentThread();

        Caller(TokenSource source, Duration timeout) {
            scope = watchdog.open(timeout);
            CountDownLatch begun = new CountDownLatch(1);
            threads.execute(() -> {
                thread = Thread.currentThread();
                begun.countDown();
                outcome.complete(outcomeOf(source, scope));
            });
            await(begun);
        }

        String get() {
            return outcome.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private static String outcomeOf(TokenSource source, CallScope scope) {
        try (scope) {
            return source.get(scope);
        } catch (EndedException e) {
            return e.end() + (Thread.interrupted() ? " flag set" : "");
        } catch (AttemptFailure e) {
            return "failed: " + e.toException(CallTrace.none("test")).getMessage();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static AttemptFailure down() {
        return AttemptFailure.last(trace ->
                new TransportException(TransportException.Reason.RESET, "down", null, trace, RequestSent.MAYBE));
    }

    /** Waits as a token request does: until the latch opens or the call is ended. */
    private static void answerAfter(CountDownLatch latch, CallScope scope) throws EndedException {
        try {
            while (!latch.await(10, TimeUnit.MILLISECONDS)) {
                scope.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scope.check();
        }
    }

    /** The first token request hangs until its caller ends; the others answer. */
    private TokenFetcher hangingFirst(CountDownLatch hanging) {
        AtomicInteger rank = new AtomicInteger();
        return (refreshToken, scope) -> {
            if (rank.incrementAndGet() == 1) {
                hanging.countDown();
                answerAfter(new CountDownLatch(1), scope);
            }
            return next(Duration.ofHours(1));
        };
    }

    private List<Caller> followers(TokenSource source) {
        List<Caller> followers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            followers.add(new Caller(source, LONG));
        }
        return followers;
    }

    @Test
    @DisplayName("O-01 t: the leader is interrupted in mid-refresh: it alone ends, the next one leads")
    void leader_interrupted() {
        CountDownLatch hanging = new CountDownLatch(1);
        TokenSource source = source(hangingFirst(hanging));
        Caller leader = new Caller(source, LONG);
        await(hanging);
        List<Caller> followers = followers(source);

        leader.thread.interrupt();

        assertThat(leader.get()).isEqualTo("INTERRUPTED flag set");
        assertThat(followers).allMatch(f -> f.get().equals("token-1"));
        assertThat(fetches).hasValue(1);
    }

    @Test
    @DisplayName("O-01 t: the leader's deadline passes in mid-refresh: it alone ends")
    void leader_times_out() {
        CountDownLatch hanging = new CountDownLatch(1);
        TokenSource source = source(hangingFirst(hanging));
        Caller leader = new Caller(source, Duration.ofMillis(300));
        await(hanging);
        List<Caller> followers = followers(source);

        assertThat(leader.get()).isEqualTo("DEADLINE");
        assertThat(followers).allMatch(f -> f.get().equals("token-1"));
    }

    @Test
    @DisplayName("O-01 t: the leader fails for want of time to try again: its failure is not shared")
    void leader_has_no_time_to_retry() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger rank = new AtomicInteger();
        TokenSource source = source((refreshToken, scope) -> {
            if (rank.incrementAndGet() == 1) {
                asked.countDown();
                answerAfter(answer, scope);
                throw down();
            }
            return next(Duration.ofHours(1));
        });
        Caller leader = new Caller(source, Duration.ofMillis(900));
        await(asked);
        List<Caller> followers = followers(source);
        answer.countDown();

        assertThat(leader.get()).isEqualTo("failed: down");
        assertThat(followers).allMatch(f -> f.get().equals("token-1"));
    }

    @Test
    @DisplayName("O-01 t: a waiting caller is interrupted: it alone ends, at once")
    void follower_interrupted() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        TokenSource source = source((refreshToken, scope) -> {
            asked.countDown();
            answerAfter(answer, scope);
            return next(Duration.ofHours(1));
        });
        Caller leader = new Caller(source, LONG);
        await(asked);
        Caller victim = new Caller(source, LONG);
        Caller impatient = new Caller(source, Duration.ofMillis(150));
        List<Caller> followers = followers(source);

        victim.thread.interrupt();

        assertThat(victim.get()).isEqualTo("INTERRUPTED flag set");
        assertThat(impatient.get()).isEqualTo("DEADLINE");
        assertThat(leader.outcome).isNotDone();
        answer.countDown();
        assertThat(leader.get()).isEqualTo("token-1");
        assertThat(followers).allMatch(f -> f.get().equals("token-1"));
        assertThat(fetches).hasValue(1);
    }

    @Test
    @DisplayName("O-01 t: the transport closes while leader and followers wait: all end")
    void closing() {
        CountDownLatch hanging = new CountDownLatch(1);
        TokenSource source = source(hangingFirst(hanging));
        Caller leader = new Caller(source, LONG);
        await(hanging);
        List<Caller> followers = followers(source);

        watchdog.endAll(End.CLOSED);

        assertThat(leader.get()).isEqualTo("CLOSED");
        assertThat(followers).allMatch(f -> f.get().equals("CLOSED"));
    }

    @Test
    @DisplayName("O-06 t: a failed refresh is shared by those who waited and remembered one second")
    void failure_is_shared() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        TokenSource source = source((refreshToken, scope) -> {
            fetches.incrementAndGet();
            asked.countDown();
            answerAfter(answer, scope);
            throw down();
        });
        Caller leader = new Caller(source, LONG);
        await(asked);
        List<Caller> followers = followers(source);
        answer.countDown();

        assertThat(leader.get()).isEqualTo("failed: down");
        assertThat(followers).allMatch(f -> f.get().equals("failed: down"));
        assertThat(fetches).hasValue(1);

        time.pass(Duration.ofMillis(1_100));
        assertThat(new Caller(source, LONG).get()).isEqualTo("failed: down");
        assertThat(fetches).hasValue(2);
    }

    @Test
    @DisplayName("O-12 t: the store is busy: callers wait in their own time, then use what the other saved")
    void store_busy() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<String> holder = threads.submit(() -> store.exclusively("key", Duration.ZERO, () -> {
            held.countDown();
            await(release);
            store.save("key", Token.of("theirs", null, time.now(), Duration.ofHours(1)));
            return "";
        }));
        await(held);
        TokenSource source = source((refreshToken, scope) -> next(Duration.ofHours(1)));
        Caller impatient = new Caller(source, Duration.ofMillis(200));
        Caller patient = new Caller(source, LONG);

        assertThat(impatient.get()).isEqualTo("DEADLINE");
        release.countDown();
        assertThat(holder.get(10, TimeUnit.SECONDS)).isEmpty();
        assertThat(patient.get()).isEqualTo("theirs");
        assertThat(fetches).hasValue(0);
    }

    @Test
    @DisplayName("O-04 t: the store is busy during an early renewal: nobody waits")
    void store_busy_early() throws Exception {
        TokenSource source = source((refreshToken, scope) -> next(Duration.ofHours(1)));
        assertThat(new Caller(source, LONG).get()).isEqualTo("token-1");
        time.pass(Duration.ofMinutes(59).plusSeconds(30));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Future<String> holder = threads.submit(() -> store.exclusively("key", Duration.ZERO, () -> {
            held.countDown();
            await(release);
            return "";
        }));
        await(held);

        assertThat(new Caller(source, Duration.ofMillis(500)).get()).isEqualTo("token-1");

        release.countDown();
        assertThat(holder.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    @DisplayName(
            "O-12 t: a good token of another process is used; an old one is renewed; one near its end serves meanwhile")
    void stored_tokens() {
        store.save("key", Token.of("stored", "refresh", time.now().minusSeconds(600), Duration.ofHours(1)));
        assertThat(new Caller(source((r, scope) -> next(LONG)), LONG).get()).isEqualTo("stored");

        store.save("key", Token.of("nearly over", null, time.now().minusSeconds(3_570), Duration.ofHours(1)));
        TokenSource failing = source((r, scope) -> {
            throw down();
        });
        assertThat(new Caller(failing, LONG).get()).isEqualTo("nearly over");

        List<Optional<String>> refreshTokens = new ArrayList<>();
        store.save("key", Token.of("over", "refresh", time.now().minusSeconds(3_700), Duration.ofHours(1)));
        TokenSource renewing = source((r, scope) -> {
            refreshTokens.add(r);
            return next(LONG);
        });
        assertThat(new Caller(renewing, LONG).get()).isEqualTo("token-1");
        assertThat(refreshTokens).containsExactly(Optional.of("refresh"));
        assertThat(store.load("key").orElseThrow().refreshToken()).contains("refresh");
    }

    @Test
    @DisplayName("O-12 t: a stored token from the future or of an absurd life does no harm")
    void absurd_stored_tokens() {
        store.save("key", Token.of("future", null, time.now().plusSeconds(600), Duration.ofHours(1)));
        assertThat(new Caller(source((r, scope) -> next(LONG)), LONG).get()).isEqualTo("future");

        store.save("key", Token.of("eternal", null, time.now(), Duration.ofSeconds(Long.MAX_VALUE / 2)));
        assertThat(new Caller(source((r, scope) -> next(LONG)), LONG).get()).isEqualTo("eternal");

        store.save("key", Token.of("negative", null, time.now(), Duration.ofSeconds(-5)));
        assertThat(new Caller(source((r, scope) -> next(LONG)), LONG).get()).isEqualTo("token-1");
    }

    @Test
    @DisplayName("O-02 t: a provider that hands out the same token again is asked once, not once per caller")
    void same_token_again() {
        CountDownLatch answer = new CountDownLatch(1);
        TokenSource source = source((refreshToken, scope) -> {
            if (fetches.incrementAndGet() > 1) {
                answerAfter(answer, scope);
            }
            return new FetchedToken("same", null, Duration.ofHours(1));
        });
        assertThat(new Caller(source, LONG).get()).isEqualTo("same");
        time.pass(Duration.ofMinutes(61));
        List<Caller> callers = followers(source);
        answer.countDown();

        assertThat(callers).allMatch(c -> c.get().equals("same"));
        assertThat(fetches).hasValue(2);
    }

    @Test
    @DisplayName("O-09 t: a token of unknown life serves one call; the next call asks again")
    void use_once() {
        TokenSource source = source((refreshToken, scope) -> next(Duration.ZERO));

        assertThat(new Caller(source, LONG).get()).isEqualTo("token-1");
        assertThat(new Caller(source, LONG).get()).isEqualTo("token-2");
        assertThat(fetches).hasValue(2);
    }
}
