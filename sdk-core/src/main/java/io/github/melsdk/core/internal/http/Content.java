package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The body of a request. */
public interface Content {

    /** Returns the value of {@code Content-Type}. */
    String mediaType();

    /** Returns the number of bytes, or -1 when it is not known. */
    long length();

    /** Writes the bytes. */
    void writeTo(OutputStream out) throws IOException;

    /** Tells whether the bytes can be written twice; otherwise the request is never sent again. */
    boolean replayable();

    /** Returns a value as JSON. */
    static Content json(Object value) {
        return bytes("application/json", Json.standard().write(value));
    }

    /** Returns fields as an HTML form. */
    static Content form(Map<String, String> fields) {
        return form(fields.entrySet().stream()
                .map(field -> new Arguments.Parameter(field.getKey(), field.getValue()))
                .toList());
    }

    /** Returns fields as an HTML form; a name may come again. */
    static Content form(List<Arguments.Parameter> fields) {
        String text = fields.stream()
                .map(field -> URLEncoder.encode(field.name(), StandardCharsets.UTF_8)
                        + '='
                        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return bytes("application/x-www-form-urlencoded", text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns bytes that are in memory. */
    static Content bytes(String mediaType, byte[] bytes) {
        Objects.requireNonNull(mediaType, "mediaType");
        return new Content() {
            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(bytes);
            }

            @Override
            public boolean replayable() {
                return true;
            }
        };
    }
}
