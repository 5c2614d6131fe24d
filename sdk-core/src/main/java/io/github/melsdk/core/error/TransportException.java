package io.github.melsdk.core.error;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** No complete answer came from the server: it could not be reached, went silent, or the call was ended. */
public final class TransportException extends SdkException {

    private static final long serialVersionUID = 1L;

    /** Why no complete answer came. */
    public enum Reason {
        /** The host name is unknown. */
        DNS,
        /** The connection was refused or not established in time. */
        CONNECT,
        /** The TLS handshake failed: wrong certificate, wrong host, or not TLS at all. */
        TLS,
        /** The proxy refused or failed. */
        PROXY,
        /** The deadline of the call, or the allowed silence between two bytes, was exceeded. */
        TIMEOUT,
        /** The connection was closed or reset before an answer. */
        RESET,
        /** The answer ended before its end. */
        TRUNCATED,
        /** The answer was not valid HTTP, or its encoding was broken. */
        PROTOCOL,
        /** The answer was larger than allowed. */
        TOO_LARGE,
        /** A redirect was refused: other origin, other scheme, or too many. */
        REDIRECT,
        /** A link of the answer pointed to another origin. */
        UNTRUSTED_LINK,
        /** The calling thread was interrupted; its interrupt flag is set. */
        INTERRUPTED,
        /** The transport was closed during the call. */
        CLOSED
    }

    private final Reason reason;

    /**
     * Creates a failure.
     *
     * @param reason why no answer came
     * @param message what happened, where, and what to do next
     * @param cause the underlying failure, or null
     * @param trace the call that failed
     * @param requestSent whether the server may have seen the request
     */
    public TransportException(
            Reason reason, String message, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, cause, trace, requestSent);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns why no complete answer came.
     *
     * @return never null
     */
    public Reason reason() {
        return reason;
    }
}
