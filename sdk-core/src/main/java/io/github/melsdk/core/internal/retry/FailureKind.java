package io.github.melsdk.core.internal.retry;

/** Failures of an attempt as the retry table sees them. */
public enum FailureKind {
    /** Not sent for certain: connection refused, connect timeout. */
    NOT_SENT,
    /** Closed or reset before the first byte of an answer. */
    LOST,
    /** Nothing came for too long. */
    SILENCE,
    /** The answer was cut. */
    TRUNCATED,
    /** 408, 425, 502, 503, 504. */
    TRANSIENT_STATUS,
    /** 500: perhaps a bug, perhaps a hiccup. */
    SERVER_ERROR,
    /** 429: refused before processing. */
    RATE_LIMITED,
    /** Everything that another try would not change, or must not repeat. */
    FINAL;

    /**
     * Tells whether the operation may be repeated.
     *
     * @param safety what repeating may do
     * @param retriesDone retries of this call so far
     */
    boolean allowsRetry(Safety safety, int retriesDone) {
        return switch (this) {
            case NOT_SENT, RATE_LIMITED -> true;
            case LOST, SILENCE, TRUNCATED, TRANSIENT_STATUS -> safety != Safety.WRITE;
            case SERVER_ERROR -> safety != Safety.WRITE && retriesDone == 0;
            case FINAL -> false;
        };
    }
}
