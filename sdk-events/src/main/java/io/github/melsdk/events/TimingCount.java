package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many timings lie in a length of time.
 *
 * @param key its begin, such as {@code 2026-11-21}, null if not given
 * @param timingCount how many timings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TimingCount(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("timingCount") long timingCount) {}
