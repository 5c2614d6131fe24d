package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.ErrorReader.Problem;
import io.github.melsdk.core.internal.http.ErrorReader.StandardProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads error bodies of version 2: a message, and for each field that is wrong a code and a text, either at the top or within
 * {@code info}.
 */
final class ProviderErrors {

    private static final int MOST_FIELDS = 5;

    private ProviderErrors() {}

    /** Returns the reader. */
    static ErrorReader reader() {
        return (status, body, headers, now) -> read(body);
    }

    private static Problem read(@Nullable Object body) {
        if (!(body instanceof Map<?, ?> map)) {
            return StandardProblems.of(body);
        }
        Problem plain = StandardProblems.of(Map.of("message", map.get("message") instanceof String text ? text : ""));
        List<?> errors = errorsOf(map);
        if (errors.isEmpty()) {
            return map.get("message") instanceof String
                    ? new Problem(null, plain.message(), null)
                    : StandardProblems.of(body);
        }
        List<String> details = new ArrayList<>();
        String code = null;
        for (Object error : errors) {
            if (error instanceof Map<?, ?> one && details.size() < MOST_FIELDS) {
                details.add(describe(one));
                code = code == null ? text(one, "code") : code;
            }
        }
        return new Problem(code, plain.message() + ": " + String.join("; ", details), null);
    }

    /** Returns what the body says of single fields. */
    static List<?> errorsOf(Map<?, ?> body) {
        if (body.get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            return errors;
        }
        return body.get("info") instanceof Map<?, ?> info && info.get("errors") instanceof List<?> errors
                ? errors
                : List.of();
    }

    private static String describe(Map<?, ?> error) {
        String field = text(error, "field");
        String message = text(error, "message");
        String what = message == null ? text(error, "code") : message;
        return (field == null ? "" : field + " ") + (what == null ? "is not valid" : what);
    }

    static @Nullable String text(Map<?, ?> error, String name) {
        return error.get(name) instanceof String text && !text.isBlank() ? text : null;
    }
}
