package io.github.melsdk.core.error;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parent of every failure of a call. Failures of earlier attempts of the same call are attached as
 * {@linkplain #getSuppressed() suppressed} exceptions. No message, cause or {@code toString} contains a credential.
 */
public abstract class SdkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CallTrace trace;
    private final RequestSent requestSent;
    private @Nullable String resumeFrom;

    /**
     * Creates a failure.
     *
     * @param message what happened, where, and what to do next
     * @param cause the underlying failure, or null
     * @param trace the call that failed
     * @param requestSent whether the server may have seen the request
     */
    protected SdkException(String message, @Nullable Throwable cause, CallTrace trace, RequestSent requestSent) {
        super(message, cause);
        this.trace = Objects.requireNonNull(trace, "trace");
        this.requestSent = Objects.requireNonNull(requestSent, "requestSent");
    }

    /**
     * Returns the operation that failed: its identifier and path template, without values.
     *
     * @return for example {@code openagenda.events.list GET /v2/agendas/{agenda}/events}
     */
    public String endpoint() {
        return trace().endpoint();
    }

    /**
     * Returns how many HTTP requests the call started.
     *
     * @return 0 or more
     */
    public int attempts() {
        return trace().attempts();
    }

    /**
     * Returns how long the call lasted, waits included.
     *
     * @return a duration on the monotonic clock
     */
    public Duration elapsed() {
        return trace().elapsed();
    }

    /**
     * Tells whether the server may have executed the request; what a caller needs to decide about a failed write.
     *
     * @return never null
     */
    public RequestSent requestSent() {
        return requestSent;
    }

    /**
     * Returns the trace of the call.
     *
     * @return never null; empty after deserialization of the exception
     */
    public CallTrace trace() {
        // The field is transient: a deserialized exception keeps its message only.
        return trace == null ? CallTrace.none("unknown") : trace;
    }

    /**
     * Returns the cursor of the page that failed, when the failure ended the reading of a list. Giving it back to the
     * query of the list goes on without loss.
     *
     * @return empty when the failure did not happen in a list, or when the list cannot be resumed
     */
    public Optional<String> resumeFrom() {
        return Optional.ofNullable(resumeFrom);
    }

    /**
     * Notes where a list can be resumed. Called by the paging of this SDK, not by applications.
     *
     * @param cursor cursor of the page that failed
     */
    public void resumableFrom(String cursor) {
        this.resumeFrom = Objects.requireNonNull(cursor, "cursor");
    }
}
