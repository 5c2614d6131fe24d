package io.github.melsdk.core.error;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the server answered instead of a result.
 *
 * @param status HTTP status
 * @param code the provider's own error code, or null when it gave none
 * @param message the provider's own message in one line, or null when it gave none
 * @param retryAfter how long the provider asks to wait, or null when it does not say
 * @param headers headers that are safe to show, by lower-case name; all others are left out
 * @param body beginning of the body, at most 8 KiB, control characters escaped, credentials masked; empty when there was none
 */
public record ErrorAnswer(
        int status,
        @Nullable String code,
        @Nullable String message,
        @Nullable Duration retryAfter,
        Map<String, List<String>> headers,
        String body) {

    public ErrorAnswer {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    /**
     * Returns the first value of a header.
     *
     * @param name header name, in any case
     * @return empty when the header is absent or not safe to show
     */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}
