package io.github.melsdk.core.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider's quota is used up (HTTP 429). */
public final class RateLimitedException extends ApiException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates a failure.
     *
     * @param message what happened, where, and what to do next
     * @param answer what the server answered
     * @param cause the underlying failure, or null
     * @param trace the call that failed
     * @param requestSent whether the server may have executed the request
     */
    public RateLimitedException(
            String message, ErrorAnswer answer, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, answer, cause, trace, requestSent);
    }

    /**
     * Returns how long the provider asks to wait.
     *
     * @return empty when it does not say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(answer().retryAfter());
    }
}
