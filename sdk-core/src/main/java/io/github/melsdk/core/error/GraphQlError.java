package io.github.melsdk.core.error;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the {@code errors} of a GraphQL answer.
 *
 * @param message readable text, whatever shape the server gave it
 * @param path response path such as {@code participatoryProcesses.3.title}, empty when the error concerns the whole query
 * @param code {@code extensions.code} or the class of the error, or null when there is none
 */
public record GraphQlError(
        @JsonProperty("message") String message,
        @JsonProperty("path") String path,
        @JsonProperty("code") @Nullable String code) {

    public GraphQlError {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(path, "path");
    }
}
