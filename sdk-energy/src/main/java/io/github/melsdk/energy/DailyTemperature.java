package io.github.melsdk.energy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The air temperature of one day, in degrees Celsius. Which hours make the day is the source's convention.
 *
 * @param date the day
 * @param minimum the lowest temperature; null if unknown
 * @param maximum the highest temperature; null if unknown
 * @param mean the mean of the day, not of minimum and maximum; null if unknown
 */
public record DailyTemperature(
        @JsonProperty("date") LocalDate date,
        @JsonProperty("minimum") @Nullable Double minimum,
        @JsonProperty("maximum") @Nullable Double maximum,
        @JsonProperty("mean") @Nullable Double mean) {}
