package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The time that all timings of the chosen events span.
 *
 * @param first begin of the first timing, null if not given
 * @param last end of the last timing, null if not given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Timespan(
        @JsonProperty("first") @Nullable OffsetDateTime first,
        @JsonProperty("last") @Nullable OffsetDateTime last) {}
