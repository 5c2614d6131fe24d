package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One value by which the server ordered an event.
 *
 * @param key name of the value, null if unknown
 * @param value the value, as the server wrote it
 */
public record SortValue(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("value") @Nullable String value) {}
