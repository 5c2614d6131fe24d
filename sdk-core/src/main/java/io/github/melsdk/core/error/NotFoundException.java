package io.github.melsdk.core.error;

import org.jspecify.annotations.Nullable;

/** The resource does not exist (HTTP 404 or 410). Methods named {@code find…} answer an empty {@code Optional} instead. */
public final class NotFoundException extends ApiException {

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
    public NotFoundException(
            String message, ErrorAnswer answer, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, answer, cause, trace, requestSent);
    }
}
