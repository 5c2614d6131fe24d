package io.github.melsdk.core.internal.oauth;

import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.spi.Token;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A token with its life on the monotonic clock. */
final class HeldToken {

    private static final Duration EARLY = Duration.ofSeconds(60);

    /** Beyond any session; keeps a store's strange values within the range of nanoseconds. */
    private static final Duration LONGEST_LIFE = Duration.ofDays(3650);

    private final Token token;
    private final long expiresAt;
    private final long refreshAt;
    private final boolean useOnce;
    private final AtomicBoolean used = new AtomicBoolean();

    private HeldToken(Token token, long now, Duration left) {
        this.token = token;
        this.useOnce = token.lifetime().isZero();
        this.expiresAt = now + clamp(left).toNanos();
        // 60 s before the end, or after 80 % of a short life.
        Duration fifth = clamp(token.lifetime()).dividedBy(5);
        this.refreshAt = expiresAt - (fifth.compareTo(EARLY) < 0 ? fifth : EARLY).toNanos();
    }

    private static Duration clamp(Duration life) {
        return life.isNegative() ? Duration.ZERO : life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life;
    }

    /** Holds a token that this process just received. */
    static HeldToken received(Token token, TimeSource time) {
        return new HeldToken(token, time.nanoTime(), token.lifetime());
    }

    /** Holds a token that was received before, perhaps by another process; only then the wall clock counts. */
    static HeldToken stored(Token token, TimeSource time) {
        Duration age = Duration.between(token.receivedAt(), time.now());
        Duration left = token.lifetime().minus(age.isNegative() ? Duration.ZERO : age);
        return new HeldToken(token, time.nanoTime(), left);
    }

    Token token() {
        return token;
    }

    boolean is(String accessToken) {
        return token.accessToken().equals(accessToken);
    }

    /** Tells whether the token may be sent; a token of unknown life may be sent once. */
    boolean take(long now) {
        return useOnce ? used.compareAndSet(false, true) : expiresAt - now > 0;
    }

    boolean nearItsEnd(long now) {
        return !useOnce && refreshAt - now <= 0;
    }
}
