package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads refusals of data, which name the fields, into an exception that names them too. */
final class WriteErrors implements ErrorReader {

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int MOST = 200;

    private final ErrorReader plain = ProviderErrors.reader();

    @Override
    public Problem read(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        return plain.read(status, body, headers, now);
    }

    @Override
    public RefusedAnswer.@Nullable Explanation explanation(int status, @Nullable Object body) {
        boolean ofData = status == BAD_REQUEST || status == UNPROCESSABLE;
        if (!ofData || !(body instanceof Map<?, ?> map)) {
            return null;
        }
        List<?> errors = ProviderErrors.errorsOf(map);
        if (errors.isEmpty()) {
            return null;
        }
        return (text, answer, safe, trace) -> new ValidationException(text, answer, trace, problems(errors, safe));
    }

    private static List<FieldProblem> problems(List<?> errors, UnaryOperator<String> safe) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Object error : errors) {
            if (error instanceof Map<?, ?> one && problems.size() < MOST) {
                problems.add(new FieldProblem(
                        shown(one, "field", safe),
                        shown(one, "lang", safe),
                        shown(one, "code", safe),
                        shown(one, "message", safe)));
            }
        }
        return problems;
    }

    private static @Nullable String shown(Map<?, ?> error, String name, UnaryOperator<String> safe) {
        String text = ProviderErrors.text(error, name);
        return text == null ? null : safe.apply(text);
    }
}
