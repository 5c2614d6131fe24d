package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Reads errors: {@code {"success":false,"error":{"__type":…,"message":…}}}, the same with a list of texts per parameter, or a text alone.
 */
final class ActionErrors implements ErrorReader {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        Object error = body instanceof Map<?, ?> map ? map.get("error") : null;
        return error == null ? StandardProblems.of(body) : problem(error);
    }

    private static Problem problem(Object error) {
        if (!(error instanceof Map<?, ?> map)) {
            return new Problem(null, error.toString(), null);
        }
        Object type = map.get("__type");
        Object message = map.get("message");
        StringJoiner texts = new StringJoiner("; ");
        if (message != null) {
            texts.add(text(message));
        }
        map.forEach((name, value) -> {
            if (!"__type".equals(name) && !"message".equals(name) && value != null) {
                texts.add(name + ": " + text(value));
            }
        });
        return new Problem(type == null ? null : type.toString(), texts.length() == 0 ? null : texts.toString(), null);
    }

    private static String text(Object value) {
        if (!(value instanceof List<?> list)) {
            return value.toString();
        }
        StringJoiner texts = new StringJoiner(", ");
        list.stream().filter(Objects::nonNull).forEach(each -> texts.add(each.toString()));
        return texts.toString();
    }

    /** Returns the failure for an answer that says success by its status and failure by its content. */
    static RefusedAnswer refused(int status, @Nullable Object error) {
        Problem problem = error == null ? Problem.UNKNOWN : problem(error);
        String type = Objects.requireNonNullElse(problem.code(), "");
        int meant = switch (type) {
            case "Not Found Error" -> NOT_FOUND;
            case "Authorization Error" -> FORBIDDEN;
            case "Validation Error", "Search Error", "Search Query Error" -> CONFLICT;
            default -> status;
        };
        return new RefusedAnswer(meant, problem.code(), problem.message());
    }
}
