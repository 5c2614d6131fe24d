package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.GeoPoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A position as OCPI writes it.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param name name of an additional position, null for none
 */
public record Coordinates(
        @JsonProperty("latitude") @Nullable Double latitude,
        @JsonProperty("longitude") @Nullable Double longitude,
        @JsonProperty("name") @Nullable Object name) {

    /**
     * Returns the position.
     *
     * @return empty when it is incomplete or out of range
     */
    public Optional<GeoPoint> toPoint() {
        return GeoPoint.ofNullable(latitude, longitude);
    }
}
