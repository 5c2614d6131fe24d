package io.github.melsdk.energy.weather;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers as they come. Columns are lists of objects, because in those a null keeps its place. */
final class Wire {

    private Wire() {}

    /** The answer for one point. */
    record Answer(
            @JsonProperty("latitude") @Nullable Double latitude,
            @JsonProperty("longitude") @Nullable Double longitude,
            @JsonProperty("elevation") @Nullable Double elevation,
            @JsonProperty("generationtime_ms") @Nullable Double generationTime,
            @JsonProperty("utc_offset_seconds") @Nullable Integer utcOffset,
            @JsonProperty("timezone") @Nullable String timezone,
            @JsonProperty("timezone_abbreviation") @Nullable String timezoneAbbreviation,
            @JsonProperty("daily_units") @Nullable Map<String, Object> dailyUnits,
            @JsonProperty("daily") @Nullable Daily daily,
            @JsonProperty("hourly_units") @Nullable Map<String, Object> hourlyUnits,
            @JsonProperty("hourly") @Nullable Hourly hourly) {}

    /** Columns of days. */
    record Daily(
            @JsonProperty("time") @Nullable List<@Nullable Object> time,
            @JsonProperty("temperature_2m_max") @Nullable List<@Nullable Object> maximum,
            @JsonProperty("temperature_2m_min") @Nullable List<@Nullable Object> minimum,
            @JsonProperty("temperature_2m_mean") @Nullable List<@Nullable Object> mean) {}

    /** Columns of hours. */
    record Hourly(
            @JsonProperty("time") @Nullable List<@Nullable Object> time,
            @JsonProperty("temperature_2m") @Nullable List<@Nullable Object> temperature,
            @JsonProperty("shortwave_radiation") @Nullable List<@Nullable Object> irradiance,
            @JsonProperty("precipitation") @Nullable List<@Nullable Object> precipitation) {}

    /** The value at a place of a column that may be absent or shorter than the others. */
    static @Nullable Object at(@Nullable List<@Nullable Object> column, int index) {
        return column == null || index >= column.size() ? null : column.get(index);
    }

    /** The number at a place of a column, null if there is none. */
    static @Nullable Double number(@Nullable List<@Nullable Object> column, int index) {
        return at(column, index) instanceof Number number && Double.isFinite(number.doubleValue())
                ? Double.valueOf(number.doubleValue())
                : null;
    }

    static int size(@Nullable List<@Nullable Object> column) {
        return column == null ? 0 : column.size();
    }
}
