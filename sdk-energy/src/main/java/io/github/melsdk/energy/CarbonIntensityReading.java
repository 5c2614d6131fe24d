package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZonedDateTime;

/**
 * The mean carbon intensity of one interval.
 *
 * @param start the start, inclusive, in the zone of the series
 * @param end the end, exclusive, in the zone of the series
 * @param gramsPerKilowattHour grams of CO2 for each kWh
 * @param quality measured or estimated
 */
public record CarbonIntensityReading(
        @JsonProperty("start") ZonedDateTime start,
        @JsonProperty("end") ZonedDateTime end,
        @JsonProperty("gramsPerKilowattHour") double gramsPerKilowattHour,
        @JsonProperty("quality") Quality quality)
        implements Reading {}
