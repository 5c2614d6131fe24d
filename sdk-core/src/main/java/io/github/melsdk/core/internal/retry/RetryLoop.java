package io.github.melsdk.core.internal.retry;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.deadline.CallScope;
import io.github.melsdk.core.internal.deadline.EndedException;
import io.github.melsdk.core.spi.TransportListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The only loop of this SDK that sends a request again. */
public final class RetryLoop {

    /** One try of an operation. */
    @FunctionalInterface
    public interface Attempt<T> {
        /**
         * Tries once.
         *
         * @param number rank of the try, from 1
         */
        T run(int number) throws AttemptFailure, EndedException;
    }

    /**
     * What a call is, as far as repeating it matters.
     *
     * @param endpoint identifier and path template
     * @param safety what repeating may do
     * @param maxRetries retries allowed
     * @param requests HTTP requests the call has started so far
     * @param ended exception for a call that was ended from outside
     */
    public record Plan(
            String endpoint,
            Safety safety,
            int maxRetries,
            IntSupplier requests,
            Function<EndedException, AttemptFailure> ended) {}

    private final Backoff backoff;
    private final TransportListener listener;
    private final Runnable onRetry;

    /**
     * Creates a loop.
     *
     * @param random uniform draws in [0, 1)
     * @param listener told before each wait
     * @param onRetry counts retries
     */
    public RetryLoop(DoubleSupplier random, TransportListener listener, Runnable onRetry) {
        this.backoff = new Backoff(random);
        this.listener = listener;
        this.onRetry = onRetry;
    }

    /** Runs attempts until one succeeds or the table, the budget or the deadline says stop. */
    public <T> T run(Plan plan, CallScope scope, Origin origin, Attempt<T> attempt) {
        try {
            return tryAll(plan, scope, origin, attempt);
        } catch (AttemptFailure failure) {
            throw failure.toException(
                    new CallTrace(plan.endpoint(), plan.requests().getAsInt(), scope.elapsed()));
        }
    }

    /** Does the same inside another call: the failure is for that call to report, and final. */
    public <T> T tryAll(Plan plan, CallScope scope, Origin origin, Attempt<T> attempt) throws AttemptFailure {
        List<AttemptFailure> failures = new ArrayList<>(0);
        while (true) {
            try {
                T value = attempt.run(failures.size() + 1);
                origin.succeeded();
                return value;
            } catch (AttemptFailure failure) {
                failures.add(failure);
                Duration wait = waitBeforeRetry(plan, scope, origin, failure, failures.size() - 1);
                if (wait == null) {
                    throw last(failures);
                }
                pause(plan, scope, failures, wait);
            } catch (EndedException e) {
                failures.add(plan.ended().apply(e));
                throw last(failures);
            }
        }
    }

    private void pause(Plan plan, CallScope scope, List<AttemptFailure> failures, Duration wait) throws AttemptFailure {
        String kind = failures.get(failures.size() - 1).kind().name();
        listener.onRetry(new TransportListener.RetryEvent(plan.endpoint(), failures.size(), kind, wait));
        onRetry.run();
        try {
            scope.pause(wait);
        } catch (EndedException e) {
            failures.add(plan.ended().apply(e));
            throw last(failures);
        }
    }

    /** Returns null when the call has to fail now. */
    private @Nullable Duration waitBeforeRetry(
            Plan plan, CallScope scope, Origin origin, AttemptFailure failure, int retriesDone) {
        Duration asked = failure.retryAfter();
        if (asked != null && failure.kind() == FailureKind.RATE_LIMITED) {
            origin.closeGate(shorter(asked, RetryAfter.LONGEST_WAIT));
        }
        if (retriesDone >= plan.maxRetries() || !failure.kind().allowsRetry(plan.safety(), retriesDone)) {
            return null;
        }
        Duration wait = backoff.before(retriesDone + 1);
        if (asked != null && asked.compareTo(wait) > 0) {
            wait = asked;
        }
        boolean affordable = wait.compareTo(RetryAfter.LONGEST_WAIT) <= 0 && scope.allows(wait);
        return affordable && origin.takeRetry() ? wait : null;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static AttemptFailure last(List<AttemptFailure> failures) {
        AttemptFailure last = failures.get(failures.size() - 1);
        return AttemptFailure.last(trace -> {
            SdkException exception = last.toException(trace);
            for (AttemptFailure earlier : failures.subList(0, failures.size() - 1)) {
                exception.addSuppressed(earlier.toException(trace));
            }
            return exception;
        });
    }
}
