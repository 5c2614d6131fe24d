package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The body of a write: JSON, bare or wrapped in {@code data}, or a form with the parts {@code data} and {@code image}.
 *
 * @param data the object
 * @param image the bytes of the picture as text of one byte per character, null if there is none
 */
record WriteBody(ObjectNode data, @Nullable String image) {

    static WriteBody of(Call call) {
        String type = call.header("Content-Type");
        if (type != null && type.startsWith("multipart/form-data")) {
            String form = new String(call.body(), StandardCharsets.ISO_8859_1);
            String boundary = "--" + type.substring(type.indexOf("boundary=") + "boundary=".length());
            String data = part(form, boundary, "data");
            return new WriteBody(
                    object(
                            data == null
                                    ? ""
                                    : new String(data.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)),
                    part(form, boundary, "image"));
        }
        return new WriteBody(object(new String(call.body(), StandardCharsets.UTF_8)), null);
    }

    private static ObjectNode object(String json) {
        try {
            if (Json.parse(json) instanceof ObjectNode object) {
                return object.path("data") instanceof ObjectNode wrapped ? wrapped : object;
            }
        } catch (IllegalArgumentException e) {
            throw new BadQuery("data", "json.invalid", "is not JSON");
        }
        throw new BadQuery("data", "json.invalid", "is not an object");
    }

    private static @Nullable String part(String form, String boundary, String name) {
        int at = form.indexOf("; name=\"" + name + "\"");
        int start = at < 0 ? -1 : form.indexOf("\r\n\r\n", at);
        int end = start < 0 ? -1 : form.indexOf("\r\n" + boundary, start + 4);
        return end < 0 ? null : form.substring(start + 4, end);
    }
}
