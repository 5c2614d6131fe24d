package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A box as the provider writes it.
 *
 * @param topLeft its north-western corner, null if unknown
 * @param bottomRight its south-eastern corner, null if unknown
 */
public record Viewport(
        @JsonProperty("topLeft") @Nullable Corner topLeft,
        @JsonProperty("bottomRight") @Nullable Corner bottomRight) {

    /**
     * A corner.
     *
     * @param latitude degrees north, WGS 84, null if unknown
     * @param longitude degrees east, WGS 84, null if unknown
     */
    public record Corner(
            @JsonProperty("latitude") @Nullable Double latitude,
            @JsonProperty("longitude") @Nullable Double longitude) {

        private Optional<GeoPoint> point() {
            return GeoPoint.ofNullable(latitude, longitude);
        }
    }

    static Optional<BoundingBox> box(@Nullable Viewport viewport) {
        if (viewport == null || viewport.topLeft == null || viewport.bottomRight == null) {
            return Optional.empty();
        }
        Corner southEast = viewport.bottomRight;
        return viewport.topLeft
                .point()
                .flatMap(northWest -> southEast
                        .point()
                        .filter(corner -> corner.latitude() <= northWest.latitude())
                        .map(corner -> BoundingBox.of(
                                corner.latitude(), northWest.longitude(), northWest.latitude(), corner.longitude())));
    }
}
