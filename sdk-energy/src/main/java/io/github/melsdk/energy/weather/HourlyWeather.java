package io.github.melsdk.energy.weather;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.DateRange;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The weather at an hour and over the hour before it.
 *
 * @param time the hour
 * @param temperature the air temperature at the hour, 2 m above ground, in degrees Celsius; null if unknown
 * @param irradiance the mean global horizontal irradiance over the hour before, in W/m²; null if unknown
 * @param precipitation rain and snow over the hour before, in mm; null if unknown
 */
public record HourlyWeather(
        @JsonProperty("time") ZonedDateTime time,
        @JsonProperty("temperature") @Nullable Double temperature,
        @JsonProperty("irradiance") @Nullable Double irradiance,
        @JsonProperty("precipitation") @Nullable Double precipitation) {

    /**
     * Returns the interval of irradiance and precipitation.
     *
     * @return the hour that ends at {@link #time()}
     */
    public DateRange precedingHour() {
        return DateRange.of(time.minusHours(1), time);
    }
}
