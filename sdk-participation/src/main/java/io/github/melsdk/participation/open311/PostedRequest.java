package io.github.melsdk.participation.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a city answers to a report that was sent.
 *
 * @param requestId its identifier, null if it is not known yet or never will be
 * @param token what to ask {@link Open311Client#findRequestId} with, null if the identifier is known or never will be
 * @param notice what the city says of the next steps, null if it says nothing
 * @param accountId the account it was filed under, null for none
 */
public record PostedRequest(
        @JsonProperty("service_request_id") @Nullable String requestId,
        @JsonProperty("token") @Nullable String token,
        @JsonProperty("service_notice") @Nullable String notice,
        @JsonProperty("account_id") @Nullable String accountId) {

    /**
     * Returns the identifier.
     *
     * @return empty if it is not known yet
     */
    public Optional<String> findRequestId() {
        return Optional.ofNullable(requestId).filter(id -> !id.isBlank());
    }

    /** Returns the identifier or the token; nothing about a person. */
    @Override
    public String toString() {
        return "PostedRequest[requestId=" + requestId + ", token=" + token + "]";
    }
}
