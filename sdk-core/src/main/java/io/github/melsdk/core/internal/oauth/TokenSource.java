package io.github.melsdk.core.internal.oauth;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.End;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Token;
import io.github.melsdk.core.spi.TokenStore;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One token for any number of threads. Whoever finds it missing becomes the leader and asks for it on its own thread;
 * the others wait in their own time. A leader that is interrupted leaves the lead to the next one, so nobody fails
 * because somebody else was ended.
 */
public final class TokenSource {

    private static final Duration FAILURE_MEMORY = Duration.ofSeconds(1);
    private static final Duration SLICE = Duration.ofMillis(50);

    private final String key;
    private final TokenStore store;
    private final TokenFetcher fetcher;
    private final TimeSource time;
    private final ReentrantLock lead = new ReentrantLock();
    private final AtomicBoolean refreshingEarly = new AtomicBoolean();
    private volatile @Nullable HeldToken held;
    private volatile @Nullable Failure lastFailure;

    private record Failure(AttemptFailure failure, long at) {}

    /** What the store ran: exactly one of the three is set. */
    private record Outcome(
            @Nullable HeldToken token,
            @Nullable AttemptFailure failure,
            @Nullable EndedException ended) {}

    /**
     * Creates a source without a token.
     *
     * @param key name of the token in the store
     * @param store where tokens are kept
     * @param fetcher asks the provider
     * @param time clocks
     */
    public TokenSource(String key, TokenStore store, TokenFetcher fetcher, TimeSource time) {
        this.key = key;
        this.store = store;
        this.fetcher = fetcher;
        this.time = time;
    }

    /** Returns a token that may be sent, asking for one if need be. */
    public String get(CallScope scope) throws AttemptFailure, EndedException {
        HeldToken current = held;
        if (current == null || !current.take(time.nanoTime())) {
            return lead(scope, null).token().accessToken();
        }
        if (current.nearItsEnd(time.nanoTime()) && !recentlyFailed() && refreshingEarly.compareAndSet(false, true)) {
            try {
                return lead(scope, current.token().accessToken()).token().accessToken();
            } catch (AttemptFailure e) {
                // Merely early: the old token is still good.
                scope.check();
            } finally {
                refreshingEarly.set(false);
            }
        }
        return current.token().accessToken();
    }

    /** Returns a token that differs from one that the server refused. */
    public String renew(String refused, CallScope scope) throws AttemptFailure, EndedException {
        HeldToken current = held;
        if (current != null && !current.is(refused) && current.take(time.nanoTime())) {
            return current.token().accessToken();
        }
        return lead(scope, refused).token().accessToken();
    }

    /** Returns the secrets in use, to mask them in texts of the server. */
    public Optional<Token> current() {
        HeldToken current = held;
        return current == null ? Optional.empty() : Optional.of(current.token());
    }

    private HeldToken lead(CallScope scope, @Nullable String unwanted) throws AttemptFailure, EndedException {
        acquireLead(scope);
        try {
            HeldToken current = held;
            if (current != null && !(unwanted != null && current.is(unwanted)) && current.take(time.nanoTime())) {
                return current;
            }
            Failure failure = lastFailure;
            if (failure != null && recentlyFailed()) {
                throw failure.failure();
            }
            return ask(scope, unwanted);
        } finally {
            lead.unlock();
        }
    }

    private void acquireLead(CallScope scope) throws EndedException {
        try {
            while (!lead.tryLock(SLICE.toNanos(), TimeUnit.NANOSECONDS)) {
                scope.check();
            }
        } catch (InterruptedException e) {
            throw interrupted(scope);
        }
    }

    private HeldToken ask(CallScope scope, @Nullable String unwanted) throws AttemptFailure, EndedException {
        Outcome outcome = exclusively(scope, unwanted);
        EndedException ended = outcome.ended();
        if (ended != null) {
            throw ended;
        }
        AttemptFailure failure = outcome.failure();
        if (failure != null) {
            // The end of one caller is no verdict on the token: the next in line tries for itself.
            if (scope.ended() == null) {
                lastFailure = new Failure(failure, time.nanoTime());
            }
            throw failure;
        }
        HeldToken token = Objects.requireNonNull(outcome.token());
        lastFailure = null;
        held = token;
        return token;
    }

    private Outcome exclusively(CallScope scope, @Nullable String unwanted) throws EndedException {
        while (true) {
            scope.check();
            try {
                return store.exclusively(key, SLICE, () -> loadOrFetch(scope, unwanted));
            } catch (InterruptedException e) {
                throw interrupted(scope);
            } catch (TimeoutException e) {
                // Another transport refreshes: look again, as long as this call lives.
            }
        }
    }

    private Outcome loadOrFetch(CallScope scope, @Nullable String unwanted) {
        try {
            Token stored = store.load(key).orElse(null);
            if (stored != null && !stored.accessToken().equals(unwanted)) {
                HeldToken token = HeldToken.stored(stored, time);
                if (!stored.lifetime().isZero() && token.take(time.nanoTime()) && !token.nearItsEnd(time.nanoTime())) {
                    return new Outcome(token, null, null);
                }
            }
            Optional<String> refreshToken = stored == null ? Optional.empty() : stored.refreshToken();
            FetchedToken fetched = fetcher.fetch(refreshToken, scope);
            String rotated = fetched.refreshToken() == null ? refreshToken.orElse(null) : fetched.refreshToken();
            Token token = Token.of(fetched.accessToken(), rotated, time.now(), fetched.lifetime());
            store.save(key, token);
            HeldToken received = HeldToken.received(token, time);
            received.take(time.nanoTime());
            return new Outcome(received, null, null);
        } catch (AttemptFailure e) {
            return new Outcome(null, e, null);
        } catch (EndedException e) {
            return new Outcome(null, null, e);
        }
    }

    private boolean recentlyFailed() {
        Failure failure = lastFailure;
        return failure != null && time.nanoTime() - failure.at() < FAILURE_MEMORY.toNanos();
    }

    private static EndedException interrupted(CallScope scope) {
        Thread.currentThread().interrupt();
        scope.end(End.INTERRUPTED);
        return new EndedException(End.INTERRUPTED);
    }
}
