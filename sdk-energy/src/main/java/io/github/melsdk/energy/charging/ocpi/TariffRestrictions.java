package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an element applies: all that is set must hold. Times and days are those of the location.
 *
 * @param startTime first time of day, {@code HH:MM}
 * @param endTime time of day after the last, {@code HH:MM}; before the first one it lies on the next day
 * @param startDate first day
 * @param endDate day after the last
 * @param minKwh energy of the session from which on it applies
 * @param maxKwh energy of the session up to which it applies
 * @param minCurrent least amperes
 * @param maxCurrent amperes below which it applies
 * @param minPower least kilowatts
 * @param maxPower kilowatts below which it applies
 * @param minDuration seconds of the session from which on it applies
 * @param maxDuration seconds of the session up to which it applies
 * @param daysOfWeek days, such as {@code MONDAY}; all when empty
 * @param reservation reservations that it prices, absent for what is no reservation
 */
public record TariffRestrictions(
        @JsonProperty("start_time") @Nullable String startTime,
        @JsonProperty("end_time") @Nullable String endTime,
        @JsonProperty("start_date") @Nullable LocalDate startDate,
        @JsonProperty("end_date") @Nullable LocalDate endDate,
        @JsonProperty("min_kwh") @Nullable Double minKwh,
        @JsonProperty("max_kwh") @Nullable Double maxKwh,
        @JsonProperty("min_current") @Nullable Double minCurrent,
        @JsonProperty("max_current") @Nullable Double maxCurrent,
        @JsonProperty("min_power") @Nullable Double minPower,
        @JsonProperty("max_power") @Nullable Double maxPower,
        @JsonProperty("min_duration") @Nullable Long minDuration,
        @JsonProperty("max_duration") @Nullable Long maxDuration,
        @JsonProperty("day_of_week") List<String> daysOfWeek,
        @JsonProperty("reservation") OpenEnum<ReservationRestriction> reservation) {

    /** Turns what is absent into empty values. */
    public TariffRestrictions {
        daysOfWeek = Lists.copy(daysOfWeek);
        reservation = OpenEnum.bind(ReservationRestriction.class, reservation);
    }
}
