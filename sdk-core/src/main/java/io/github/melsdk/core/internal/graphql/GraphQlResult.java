package io.github.melsdk.core.internal.graphql;

import io.github.melsdk.core.error.GraphQlError;
import java.util.List;
import java.util.Objects;

/**
 * What an operation brought: its data, and the errors of the parts that are missing from it.
 *
 * @param <T> type of the data
 * @param data the data, as far as the server gave it
 * @param errors empty when the data is complete
 */
public record GraphQlResult<T>(T data, List<GraphQlError> errors) {

    public GraphQlResult {
        Objects.requireNonNull(data, "data");
        errors = List.copyOf(errors);
    }
}
