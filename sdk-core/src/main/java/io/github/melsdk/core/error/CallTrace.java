package io.github.melsdk.core.error;

import java.time.Duration;
import java.util.Objects;

/**
 * Tells which call failed and what it cost.
 *
 * @param endpoint identifier and path template of the operation, without any value of the caller
 * @param attempts number of HTTP requests that were started, 0 when none was
 * @param elapsed time between the start of the call and its failure, waits included
 */
public record CallTrace(String endpoint, int attempts, Duration elapsed) {

    public CallTrace {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /**
     * Returns the trace of a failure that happened before the first attempt.
     *
     * @param endpoint identifier of the operation
     * @return a trace with no attempt and no elapsed time
     */
    public static CallTrace none(String endpoint) {
        return new CallTrace(endpoint, 0, Duration.ZERO);
    }

    @Override
    public String toString() {
        return endpoint + ", " + attempts + (attempts == 1 ? " attempt, " : " attempts, ") + elapsed.toMillis() + " ms";
    }
}
