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
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One token for any number of threads. Whoever finds it missing becomes the leader and asks for it on its own thread;
 * the others wait in their own time. A leader that is interrupted leaves the lead to the next one, so nobody fails
 * because somebody else was ended.
 */
public final class TokenSource {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSource.class);
    private static final Duration FAILURE_MEMORY = Duration.ofSeconds(1);
    private static final Duration SLICE = Duration.ofMillis(50);
    private static final Duration LONGEST_EARLY_RENEWAL = Duration.ofSeconds(10);
    private static final Duration PAUSE_AFTER_EARLY_FAILURE = Duration.ofSeconds(5);

    /** The longest wait between the default attempts of a token request. */
    private static final Duration TIME_FOR_RETRIES = Duration.ofSeconds(1);

    private final String key;
    private final TokenStore store;
    private final TokenFetcher fetcher;
    private final TimeSource time;
    private final ReentrantLock lead = new ReentrantLock();
    private volatile @Nullable HeldToken held;
    private volatile @Nullable Failure lastFailure;
    private volatile long earlyAgainAt;

    private record Failure(AttemptFailure failure, long at) {}

    /** What a caller cannot use: the token it found held, and the one a server refused. */
    private record Unwanted(
            @Nullable HeldToken held, @Nullable String refused) {

        boolean is(String accessToken) {
            return accessToken.equals(refused) || held != null && held.is(accessToken);
        }
    }

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
        this.earlyAgainAt = time.nanoTime();
    }

    /** Returns a token that may be sent, asking for one if need be. */
    public String get(CallScope scope) throws AttemptFailure, EndedException {
        HeldToken current = held;
        if (current == null || !current.take(time.nanoTime())) {
            current = lead(scope, new Unwanted(current, null));
        }
        return renewedEarly(current, scope).token().accessToken();
    }

    /** Returns a token that differs from one that the server refused. */
    public String renew(String refused, CallScope scope) throws AttemptFailure, EndedException {
        HeldToken current = held;
        if (current != null && !current.is(refused) && current.take(time.nanoTime())) {
            return current.token().accessToken();
        }
        return lead(scope, new Unwanted(current, refused)).token().accessToken();
    }

    /** Returns the secrets in use, to mask them in texts of the server. */
    public Optional<Token> current() {
        HeldToken current = held;
        return current == null ? Optional.empty() : Optional.of(current.token());
    }

    /**
     * Renews a token that is near its end, on the thread of one caller and in a part of its time. Whatever goes wrong,
     * the old token is still good.
     */
    private HeldToken renewedEarly(HeldToken old, CallScope scope) throws AttemptFailure, EndedException {
        long now = time.nanoTime();
        if (!old.nearItsEnd(now) || earlyAgainAt - now > 0 || !lead.tryLock()) {
            return old;
        }
        try (CallScope attempt =
                scope.within(shorter(LONGEST_EARLY_RENEWAL, scope.remaining().dividedBy(2)))) {
            return held == old ? store(attempt, new Unwanted(old, null), true) : old;
        } catch (AttemptFailure | EndedException | TimeoutException e) {
            LOG.debug("an access token was not renewed early; the old one is used");
        } catch (InterruptedException e) {
            throw interrupted(scope);
        } catch (RuntimeException e) {
            // Without its message: it comes from the application's store or secret.
            LOG.warn("an access token was not renewed early, because of {}; the old one is used", e.getClass());
        } finally {
            lead.unlock();
        }
        earlyAgainAt = time.nanoTime() + PAUSE_AFTER_EARLY_FAILURE.toNanos();
        scope.check();
        return old.take(time.nanoTime()) ? old : lead(scope, new Unwanted(old, null));
    }

    private HeldToken lead(CallScope scope, Unwanted unwanted) throws AttemptFailure, EndedException {
        acquireLead(scope);
        try {
            HeldToken current = held;
            if (current != null && current != unwanted.held() && current.take(time.nanoTime())) {
                return current;
            }
            Failure failure = lastFailure;
            if (failure != null && time.nanoTime() - failure.at() < FAILURE_MEMORY.toNanos()) {
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

    private HeldToken ask(CallScope scope, Unwanted unwanted) throws AttemptFailure, EndedException {
        while (true) {
            scope.check();
            try {
                return store(scope, unwanted, false);
            } catch (AttemptFailure failure) {
                // The end of one caller, or its lack of time to try again, is no verdict on the token.
                if (scope.ended() == null && scope.allows(TIME_FOR_RETRIES)) {
                    lastFailure = new Failure(failure, time.nanoTime());
                }
                throw failure;
            } catch (InterruptedException e) {
                throw interrupted(scope);
            } catch (TimeoutException e) {
                // Another transport renews: look again, as long as this call lives.
            }
        }
    }

    /** Takes the token of the store or a new one, alone among all users of the store. */
    private HeldToken store(CallScope scope, Unwanted unwanted, boolean early)
            throws AttemptFailure, EndedException, InterruptedException, TimeoutException {
        Duration patience = early ? Duration.ZERO : SLICE;
        Outcome outcome = store.exclusively(key, patience, () -> loadOrFetch(scope, unwanted, early));
        if (outcome.ended() != null) {
            throw outcome.ended();
        }
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        HeldToken token = Objects.requireNonNull(outcome.token());
        lastFailure = null;
        held = token;
        return token;
    }

    private Outcome loadOrFetch(CallScope scope, Unwanted unwanted, boolean early) {
        try {
            Token stored = store.load(key).orElse(null);
            if (stored != null && !unwanted.is(stored.accessToken())) {
                HeldToken token = HeldToken.stored(stored, time);
                long now = time.nanoTime();
                if (!stored.lifetime().isZero() && token.take(now) && !(early && token.nearItsEnd(now))) {
                    return new Outcome(token, null, null);
                }
            }
            Optional<String> refreshToken = stored == null ? Optional.empty() : stored.refreshToken();
            FetchedToken fetched = fetcher.fetch(refreshToken, scope);
            String rotated = fetched.refreshToken() == null ? refreshToken.orElse(null) : fetched.refreshToken();
            Token token = Token.of(fetched.accessToken(), rotated, time.now(), fetched.lifetime());
            HeldToken received = HeldToken.received(token, time);
            store.save(key, token);
            received.take(time.nanoTime());
            return new Outcome(received, null, null);
        } catch (AttemptFailure e) {
            return new Outcome(null, e, null);
        } catch (EndedException e) {
            return new Outcome(null, null, e);
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static EndedException interrupted(CallScope scope) {
        Thread.currentThread().interrupt();
        scope.end(End.INTERRUPTED);
        return new EndedException(End.INTERRUPTED);
    }
}
