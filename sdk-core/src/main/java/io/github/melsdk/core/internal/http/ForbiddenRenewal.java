package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.internal.retry.AttemptFailure;
import io.github.melsdk.core.internal.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Renews a token after 403 too, but seldom: 403 may also mean that the account lacks a right, which no token changes. */
final class ForbiddenRenewal implements Authorizer {

    private static final long PAUSE = Duration.ofMinutes(1).toNanos();

    private final Authorizer tokens;
    private final TimeSource time;
    private final AtomicLong againAt;

    ForbiddenRenewal(Authorizer tokens, TimeSource time) {
        this.tokens = tokens;
        this.time = time;
        this.againAt = new AtomicLong(time.nanoTime());
    }

    @Override
    public @Nullable Credential credential(CallScope scope) throws AttemptFailure, EndedException {
        return tokens.credential(scope);
    }

    @Override
    public boolean renewsAfter(int status) {
        if (status != 403) {
            return tokens.renewsAfter(status);
        }
        long due = againAt.get();
        long now = time.nanoTime();
        return now - due >= 0 && againAt.compareAndSet(due, now + PAUSE);
    }

    @Override
    public Credential renewed(Credential refused, CallScope scope) throws AttemptFailure, EndedException {
        return tokens.renewed(refused, scope);
    }
}
