package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a session; it lasts until the next one begins.
 *
 * @param startDateTime when it began
 * @param dimensions what happened in it
 * @param tariffId the tariff that applied, null when it did not change
 */
public record ChargingPeriod(
        @JsonProperty("start_date_time") @Nullable OcpiTime startDateTime,
        @JsonProperty("dimensions") List<Volume> dimensions,
        @JsonProperty("tariff_id") @Nullable String tariffId) {

    /** Copies the list. */
    public ChargingPeriod {
        dimensions = Lists.copy(dimensions);
    }

    /**
     * Returns a volume.
     *
     * @param type such as {@code ENERGY} (kWh), {@code TIME} and {@code PARKING_TIME} (hours), {@code MAX_CURRENT} (amperes)
     * @return empty when the period does not tell it
     */
    public Optional<Double> volume(String type) {
        return dimensions.stream()
                .filter(dimension -> type.equals(dimension.type()) && dimension.volume() != null)
                .findFirst()
                .map(Volume::volume);
    }

    /**
     * An amount.
     *
     * @param type what was measured
     * @param volume how much
     */
    public record Volume(
            @JsonProperty("type") @Nullable String type,
            @JsonProperty("volume") @Nullable Double volume) {}
}
