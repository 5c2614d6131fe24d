package io.github.melsdk.participation.requests;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a city answers to a request that was sent.
 *
 * @param requestId its identifier, null if it is not known yet
 * @param token what the source asks the city with until then, null if the identifier is known or never will be
 */
public record FiledRequest(
        @Nullable String requestId, @Nullable String token) {

    /**
     * Returns the identifier.
     *
     * @return empty if it is not known yet
     */
    public Optional<String> findRequestId() {
        return Optional.ofNullable(requestId);
    }
}
