package io.github.melsdk.core.spi;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sees what a transport does, for metrics and for early notice of changed answers. Methods are called on the thread of
 * the call and must return quickly; what they throw goes to the caller. No event carries a value, a URL or a credential.
 */
public interface TransportListener {

    /**
     * Called after each HTTP request.
     *
     * @param event what was sent and what came back
     */
    default void onRequest(RequestEvent event) {}

    /**
     * Called before each wait that precedes a retry.
     *
     * @param event what failed and how long the wait is
     */
    default void onRetry(RetryEvent event) {}

    /**
     * Called for each difference between an answer and the models.
     *
     * @param drift the difference
     */
    default void onDrift(Drift drift) {}

    /**
     * One HTTP request and its outcome.
     *
     * @param endpoint identifier and path template
     * @param host host that was asked
     * @param attempt rank within the call, from 1
     * @param status HTTP status, 0 when no answer came
     * @param failure class of the failure, or null when the attempt succeeded
     * @param duration time from sending to the end of the body
     * @param bytesReceived bytes of the body on the wire, before decompression
     */
    record RequestEvent(
            String endpoint,
            String host,
            int attempt,
            int status,
            @Nullable String failure,
            Duration duration,
            long bytesReceived) {
        public RequestEvent {
            Objects.requireNonNull(endpoint, "endpoint");
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(duration, "duration");
        }
    }

    /**
     * One wait before a retry.
     *
     * @param endpoint identifier and path template
     * @param attempt rank of the attempt that failed, from 1
     * @param failure class of the failure
     * @param delay wait before the next attempt
     */
    record RetryEvent(String endpoint, int attempt, String failure, Duration delay) {
        public RetryEvent {
            Objects.requireNonNull(endpoint, "endpoint");
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(delay, "delay");
        }
    }
}
