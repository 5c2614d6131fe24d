package io.github.melsdk.participation.publik;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.ErrorReader.Problem;
import io.github.melsdk.core.internal.http.ErrorReader.StandardProblems;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.DriftSink;
import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads answers: bare as old versions give them, or in {@code {"err":0,"data":…}} as newer ones do. */
final class PublikAnswers {

    private static final int OK = 200;

    private PublikAnswers() {}

    /** The readable items, and how many the answer held. */
    record Batch<T>(List<T> items, int size) {}

    static <T> Decoder<Batch<T>> list(Class<T> type) {
        return payload -> {
            Object data = data(payload);
            if (!(data instanceof List<?> list)) {
                throw new RefusedAnswer(OK, null, "the answer holds no list");
            }
            List<T> items = new ArrayList<>();
            for (Object item : list) {
                T read = Json.standard().convert(item, type, payload.drift());
                if (read != null) {
                    items.add(read);
                }
            }
            return new Batch<>(List.copyOf(items), list.size());
        };
    }

    static <T> Decoder<T> one(Class<T> type) {
        return payload -> {
            T read = Json.standard().convert(data(payload), type, payload.drift());
            if (read == null) {
                throw new RefusedAnswer(OK, null, "the answer holds no object");
            }
            return read;
        };
    }

    /** Decodes an answer of which only the success matters. */
    static Decoder<Boolean> done() {
        return payload -> {
            tree(payload);
            return Boolean.TRUE;
        };
    }

    private static Object data(Payload payload) throws IOException {
        Object tree = tree(payload);
        boolean wrapped =
                tree instanceof Map<?, ?> map && map.get("data") != null && (map.containsKey("err") || map.size() == 1);
        return wrapped ? Objects.requireNonNull(((Map<?, ?>) tree).get("data")) : tree;
    }

    /** An error may come with status 200. */
    private static Object tree(Payload payload) throws IOException {
        Object tree = Json.standard().read(payload.stream(), payload.charset(), Object.class, DriftSink.none());
        if (tree instanceof Map<?, ?> map
                && map.get("err") != null
                && !"0".equals(map.get("err").toString())) {
            Problem problem = problem(map);
            throw new RefusedAnswer(OK, problem.code(), problem.message());
        }
        return tree;
    }

    static ErrorReader errors() {
        return (status, body, headers, now) ->
                body instanceof Map<?, ?> map && map.containsKey("err") ? problem(map) : StandardProblems.of(body);
    }

    private static Problem problem(Map<?, ?> body) {
        return new Problem(text(body.get("err_class")), text(body.get("err_desc")), null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
