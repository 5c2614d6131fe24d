package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZonedDateTime;

/**
 * The mean power of one interval.
 *
 * @param start the start, inclusive, in the zone of the series
 * @param end the end, exclusive, in the zone of the series
 * @param power the mean power over the interval
 * @param quality measured or estimated
 */
public record PowerReading(
        @JsonProperty("start") ZonedDateTime start,
        @JsonProperty("end") ZonedDateTime end,
        @JsonProperty("power") Power power,
        @JsonProperty("quality") Quality quality)
        implements Reading {

    /**
     * Returns the energy of the interval.
     *
     * @return mean power times duration
     */
    public Energy energy() {
        return power.during(duration());
    }
}
