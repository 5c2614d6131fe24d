package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events that are close to each other at some zoom of a map.
 *
 * @param key geohash of the cell, null if not given
 * @param eventCount how many events
 * @param latitude degrees north, WGS 84, null if not given
 * @param longitude degrees east, WGS 84, null if not given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GeoCluster(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("eventCount") long eventCount,
        @JsonProperty("latitude") @Nullable Double latitude,
        @JsonProperty("longitude") @Nullable Double longitude)
        implements Located {

    @Override
    public Optional<GeoPoint> location() {
        return GeoPoint.ofNullable(latitude, longitude);
    }
}
