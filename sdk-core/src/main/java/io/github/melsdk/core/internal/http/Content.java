package io.github.melsdk.core.internal.http;

import io.github.melsdk.core.internal.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

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
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> text.append(text.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return bytes("application/x-www-form-urlencoded", text.toString().getBytes(StandardCharsets.US_ASCII));
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
