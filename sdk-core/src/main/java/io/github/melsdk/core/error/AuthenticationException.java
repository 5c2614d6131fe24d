package io.github.melsdk.core.error;

import org.jspecify.annotations.Nullable;

/** The credential is missing, wrong, expired or not allowed (HTTP 401 or 403, or a redirect to a sign-in page). */
public final class AuthenticationException extends ApiException {

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
    public AuthenticationException(
            String message, ErrorAnswer answer, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, answer, cause, trace, requestSent);
    }
}
