package io.github.melsdk.core.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A decoder found an error inside an answer whose HTTP status says success. */
public final class RefusedAnswer extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ErrorReader.Problem problem;

    /**
     * Creates the signal.
     *
     * @param status status whose exception is thrown, 200 when the error has no HTTP equivalent
     * @param code the provider's code
     * @param message the provider's text
     */
    public RefusedAnswer(int status, @Nullable String code, @Nullable String message) {
        super("refused");
        this.status = status;
        this.problem = new ErrorReader.Problem(code, message, null);
    }

    int status() {
        return status;
    }

    ErrorReader.Problem problem() {
        return problem;
    }
}
