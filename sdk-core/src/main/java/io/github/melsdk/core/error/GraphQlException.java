package io.github.melsdk.core.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A GraphQL query that the server refused or executed in part. What it did bring is kept. */
public final class GraphQlException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient List<GraphQlError> errors;
    private final transient @Nullable Object partialData;

    /**
     * Creates a failure.
     *
     * @param message what happened, where, and what to do next
     * @param errors the errors of the answer, at least one
     * @param partialData the {@code data} of the answer as maps, lists, texts and numbers, or null when there was none
     * @param answer what the server answered
     * @param trace the call that failed
     */
    public GraphQlException(
            String message,
            List<GraphQlError> errors,
            @Nullable Object partialData,
            ErrorAnswer answer,
            CallTrace trace) {
        super(message, answer, null, trace, RequestSent.YES);
        this.errors = List.copyOf(errors);
        this.partialData = partialData;
    }

    /**
     * Returns the errors of the answer.
     *
     * @return never null; empty after deserialization of the exception
     */
    public List<GraphQlError> errors() {
        return errors == null ? List.of() : errors;
    }

    /**
     * Returns the data that came with the errors.
     *
     * @return maps, lists, texts, numbers and booleans; empty when the server sent none
     */
    public Optional<Object> partialData() {
        return Optional.ofNullable(partialData);
    }
}
