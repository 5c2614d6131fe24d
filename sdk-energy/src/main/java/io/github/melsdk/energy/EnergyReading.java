package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZonedDateTime;

/**
 * The energy of one interval.
 *
 * @param start the start, inclusive, in the zone of the series
 * @param end the end, exclusive, in the zone of the series
 * @param energy the energy that flowed in the interval
 * @param quality measured or estimated
 */
public record EnergyReading(
        @JsonProperty("start") ZonedDateTime start,
        @JsonProperty("end") ZonedDateTime end,
        @JsonProperty("energy") Energy energy,
        @JsonProperty("quality") Quality quality)
        implements Reading {

    /**
     * Returns the mean power over the interval.
     *
     * @return the mean power
     */
    public Power meanPower() {
        return energy.over(duration());
    }
}
