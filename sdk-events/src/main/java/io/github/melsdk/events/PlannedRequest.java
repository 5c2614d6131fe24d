package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A write as it would be sent, without any credential.
 *
 * @param method HTTP method
 * @param url the address
 * @param json the data, null if there are none
 * @param image what is sent beside the data, in words, null if nothing is
 */
public record PlannedRequest(
        @JsonProperty("method") String method,
        @JsonProperty("url") String url,
        @JsonProperty("json") @Nullable String json,
        @JsonProperty("image") @Nullable String image) {}
