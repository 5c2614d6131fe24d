package io.github.melsdk.events;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.RequestSent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The provider refused the data of an event or a location, and says which fields are wrong. Nothing was changed. */
public final class ValidationException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<FieldProblem> problems;

    ValidationException(String message, ErrorAnswer answer, CallTrace trace, List<FieldProblem> problems) {
        super(message, answer, null, trace, RequestSent.YES);
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong, in the provider's words: one line each, cut, credentials masked.
     *
     * @return an unmodifiable list in the provider's order, empty only after deserialization of the exception
     */
    public List<FieldProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
