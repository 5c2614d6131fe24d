package io.github.melsdk.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A successful answer as the server sent it, for operations that the SDK does not know yet.
 *
 * @param status HTTP status, 2xx
 * @param headers values by lower-case name
 * @param body the body as text
 */
public record RawResponse(int status, Map<String, List<String>> headers, String body) {

    public RawResponse {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    /**
     * Returns the first value of a header.
     *
     * @param name header name, in any case
     * @return empty when the header is absent
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}
