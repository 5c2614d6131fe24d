package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that another system gave.
 *
 * @param key the system, null if unknown
 * @param value the identifier there, null if unknown
 */
public record ExternalId(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("value") @Nullable String value) {}
