package io.github.melsdk.core.internal.retry;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.SdkException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The failure of one attempt: what the table needs, and the exception it becomes if it is the last one. */
public final class AttemptFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final transient @Nullable Duration retryAfter;
    private final transient Function<CallTrace, ? extends SdkException> exception;

    /** Creates a failure without a stack trace: the exception it becomes has one. */
    public AttemptFailure(
            FailureKind kind, @Nullable Duration retryAfter, Function<CallTrace, ? extends SdkException> exception) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.retryAfter = retryAfter;
        this.exception = exception;
    }

    /** Creates a failure that is not tried again. */
    public static AttemptFailure last(Function<CallTrace, ? extends SdkException> exception) {
        return new AttemptFailure(FailureKind.FINAL, null, exception);
    }

    /** Returns the row of the table. */
    public FailureKind kind() {
        return kind;
    }

    /** Returns the wait that the server asked for. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Returns the exception for the caller. */
    public SdkException toException(CallTrace trace) {
        return exception.apply(trace);
    }
}
