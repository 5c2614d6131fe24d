package io.github.melsdk.core.internal.client;

import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decoders that several clients use. */
public final class Decoders {

    private static final List<String> RAW_HEADERS =
            List.of("content-type", "etag", "last-modified", "link", "date", "retry-after", "content-crs");

    private Decoders() {}

    /** Reads one JSON document. */
    public static <T> Decoder<T> json(Class<T> type) {
        return json((Type) type);
    }

    /** Reads one JSON document of a generic type. */
    public static <T> Decoder<T> json(Type type) {
        return payload -> Json.standard().read(payload.stream(), payload.charset(), type, payload.drift());
    }

    /** Reads the answer as it is. */
    public static Decoder<RawResponse> raw() {
        return payload -> {
            Map<String, List<String>> headers = new LinkedHashMap<>();
            for (String name : RAW_HEADERS) {
                payload.header(name).ifPresent(value -> headers.put(name, List.of(value)));
            }
            return new RawResponse(payload.status(), headers, text(payload));
        };
    }

    /** Reads the answer as text; bytes that are none in its character set are an error, not question marks. */
    public static String text(Payload payload) throws IOException {
        Charset declared = payload.charset();
        ByteBuffer bytes = ByteBuffer.wrap(payload.stream().readAllBytes());
        String text = (declared == null ? StandardCharsets.UTF_8 : declared)
                .newDecoder()
                .decode(bytes)
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Ignores the body; answers true. */
    public static Decoder<Boolean> none() {
        return payload -> {
            payload.stream().skip(Long.MAX_VALUE);
            return Boolean.TRUE;
        };
    }
}
