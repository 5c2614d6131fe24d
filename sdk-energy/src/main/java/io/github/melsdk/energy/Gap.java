package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.DateRange;

/**
 * A stretch of a series without a value.
 *
 * @param interval from when to when, in the zone of the series
 * @param quality {@link Quality#MISSING} or {@link Quality#SECRET}
 * @param intervals how many intervals of the series lie in it
 */
public record Gap(
        @JsonProperty("interval") DateRange interval,
        @JsonProperty("quality") Quality quality,
        @JsonProperty("intervals") int intervals) {}
