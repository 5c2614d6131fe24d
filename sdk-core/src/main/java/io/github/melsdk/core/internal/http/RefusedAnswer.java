package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.SdkException;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A decoder found an error inside an answer whose HTTP status says success. */
public final class RefusedAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception of its own for the caller. */
    @FunctionalInterface
    public interface Explanation {
        /**
         * Makes the exception.
         *
         * @param text what happened, where, and what to do next
         * @param answer what the server answered
         * @param safe makes a text of the server fit to be shown: one line, cut, credentials masked
         * @param trace the call that failed
         */
        SdkException exception(String text, ErrorAnswer answer, UnaryOperator<String> safe, CallTrace trace);
    }

    private final int status;
    private final transient ErrorReader.Problem problem;
    private final transient @Nullable Explanation explanation;

    /**
     * Creates the signal.
     *
     * @param status status whose exception is thrown, 200 when the error has no HTTP equivalent
     * @param code the provider's code
     * @param message the provider's text
     */
    public RefusedAnswer(int status, @Nullable String code, @Nullable String message) {
        this(status, code, message, null);
    }

    /**
     * Creates the signal of a refusal that has an exception of its own.
     *
     * @param status status of the answer
     * @param code the provider's code
     * @param message the provider's text
     * @param explanation makes the exception, or null for the exception of the status
     */
    public RefusedAnswer(
            int status, @Nullable String code, @Nullable String message, @Nullable Explanation explanation) {
        super("refused");
        this.status = status;
        this.problem = new ErrorReader.Problem(code, message, null);
        this.explanation = explanation;
    }

    int status() {
        return status;
    }

    ErrorReader.Problem problem() {
        return problem;
    }

    @Nullable
    Explanation explanation() {
        return explanation;
    }
}
