package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.ErrorReader;
import io.github.melsdk.core.internal.http.HeaderLookup;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is around each answer of OCPI. An HTTP status of 200 says nothing; the code inside does. */
final class Envelope {

    private static final int NOT_FOUND = 404;

    private Envelope() {}

    @JsonIgnoreProperties("timestamp")
    record Single<T>(
            @JsonProperty("data") @Nullable T data,
            @JsonProperty("status_code") @Nullable Integer code,
            @JsonProperty("status_message") @Nullable String message) {}

    @JsonIgnoreProperties("timestamp")
    record Many<T>(
            @JsonProperty("data") @Nullable List<T> data,
            @JsonProperty("status_code") @Nullable Integer code,
            @JsonProperty("status_message") @Nullable String message) {}

    /** A page of a list. */
    record PageOf<T>(
            List<T> items, @Nullable String link, @Nullable Long total, String url, int skipped) {}

    static <T> Decoder<T> single(Class<T> type) {
        return payload -> {
            Single<T> envelope = Json.standard()
                    .read(payload.stream(), payload.charset(), new Of(Single.class, type), payload.drift());
            requireSuccess(envelope.code(), envelope.message());
            T data = envelope.data();
            if (data == null) {
                throw new RefusedAnswer(NOT_FOUND, code(envelope.code()), "The answer has no data");
            }
            return data;
        };
    }

    static <T> Decoder<PageOf<T>> many(Class<T> type) {
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$.data");
            Many<T> envelope =
                    Json.standard().read(payload.stream(), payload.charset(), new Of(Many.class, type), drift);
            requireSuccess(envelope.code(), envelope.message());
            return new PageOf<>(
                    Lists.copy(envelope.data()), next(payload), total(payload), payload.url(), drift.skipped());
        };
    }

    private static void requireSuccess(@Nullable Integer code, @Nullable String message) throws IOException {
        int value = code == null ? 1000 : code;
        if (value >= 2000) {
            int status = value == 2003 || value == 2004 ? NOT_FOUND : value < 3000 ? 400 : 500;
            throw new RefusedAnswer(status, code(code), message);
        }
    }

    private static String code(@Nullable Integer code) {
        return code == null ? "" : code.toString();
    }

    /** Finds the link of relation {@code next}; there is none on the last page. */
    private static @Nullable String next(Payload payload) {
        String header = payload.header("Link").orElse("");
        for (int open = header.indexOf('<'); open >= 0; open = header.indexOf('<', open + 1)) {
            int close = header.indexOf('>', open);
            if (close < 0) {
                return null;
            }
            int end = header.indexOf('<', close);
            String parameters = header.substring(close + 1, end < 0 ? header.length() : end);
            if (parameters.replace("\"", "").replace(" ", "").contains("rel=next")) {
                return header.substring(open + 1, close).strip();
            }
        }
        return null;
    }

    private static @Nullable Long total(Payload payload) {
        try {
            return payload.header("X-Total-Count")
                    .map(String::strip)
                    .map(Long::valueOf)
                    .orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Reads the code and the text of an error with an HTTP status of its own. */
    static ErrorReader.Problem problem(int status, @Nullable Object body, HeaderLookup headers, Instant now) {
        if (body instanceof Map<?, ?> map && map.get("status_code") != null) {
            Object message = map.get("status_message");
            return new ErrorReader.Problem(
                    String.valueOf(map.get("status_code")), message == null ? null : message.toString(), null);
        }
        return ErrorReader.StandardProblems.of(body);
    }

    /** A generic type with its argument. */
    private record Of(Class<?> raw, Type argument) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return Envelope.class;
        }
    }
}
