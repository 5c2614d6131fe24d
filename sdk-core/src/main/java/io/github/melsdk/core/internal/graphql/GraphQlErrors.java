package io.github.melsdk.core.internal.graphql;

import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.error.GraphQlException;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code errors} of any shape: providers put texts, lists and objects where the specification wants text. */
public final class GraphQlErrors {

    private static final String SILENT = "the server gave no message";
    private static final int MOST_NAMED = 5;

    private GraphQlErrors() {}

    /** Returns the reader of answers with an error status, whether their body speaks GraphQL or not. */
    public static ErrorReader reader() {
        return (status, body, headers, now) -> {
            List<GraphQlError> errors = body instanceof Map<?, ?> map ? of(map.get("errors")) : List.of();
            return errors.isEmpty()
                    ? ErrorReader.StandardProblems.of(body)
                    : new ErrorReader.Problem(code(errors), message(errors), null);
        };
    }

    /** Returns the signal of an answer whose errors leave nothing to use; it becomes a {@link GraphQlException}. */
    public static RefusedAnswer refused(int status, List<GraphQlError> errors) {
        return new RefusedAnswer(status, code(errors), message(errors), (text, answer, safe, trace) -> {
            List<GraphQlError> shown = errors.stream()
                    .map(e -> new GraphQlError(safe.apply(e.message()), safe.apply(e.path()), e.code()))
                    .toList();
            return new GraphQlException(text, shown, null, answer, trace);
        });
    }

    static List<GraphQlError> of(@Nullable Object errors) {
        if (errors == null) {
            return List.of();
        }
        List<?> entries = errors instanceof List<?> list ? list : List.of(errors);
        return entries.stream()
                .filter(Objects::nonNull)
                .map(GraphQlErrors::error)
                .toList();
    }

    private static GraphQlError error(Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            return new GraphQlError(readable(entry), "", null);
        }
        Object code = map.get("extensions") instanceof Map<?, ?> extensions ? extensions.get("code") : null;
        Object named = code == null ? map.get("type") : code;
        return new GraphQlError(
                readable(map.get("message")),
                path(map.get("path")),
                named instanceof String || named instanceof Number ? named.toString() : null);
    }

    /** Returns the code of the first error that has one. */
    static @Nullable String code(List<GraphQlError> errors) {
        return errors.stream()
                .map(GraphQlError::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the messages in one text, each once: servers repeat them. */
    static String message(List<GraphQlError> errors) {
        return errors.stream()
                .map(GraphQlError::message)
                .distinct()
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
    }

    private static String path(@Nullable Object path) {
        return path instanceof List<?> steps
                ? steps.stream().map(String::valueOf).collect(Collectors.joining("."))
                : "";
    }

    /** Returns a text for a message that is a text, a list of messages, or an object with a message and perhaps a path. */
    private static String readable(@Nullable Object message) {
        if (message instanceof List<?> list) {
            String text = list.stream().map(GraphQlErrors::readable).collect(Collectors.joining("; "));
            return text.isEmpty() ? SILENT : text;
        }
        if (message instanceof Map<?, ?> map) {
            if (map.get("message") == null) {
                return map.isEmpty() ? SILENT : map.toString();
            }
            String place = path(map.get("path"));
            return (place.isEmpty() ? "" : place + ": ") + readable(map.get("message"));
        }
        return message == null || message.toString().isBlank() ? SILENT : message.toString();
    }
}
