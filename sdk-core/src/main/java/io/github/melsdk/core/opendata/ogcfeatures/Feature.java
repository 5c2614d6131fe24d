package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.internal.geo.GeometryBounds;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.BoundingBox;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.opendata.FieldValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One feature of a collection.
 *
 * @param id identifier as text, such as {@code vlille_temps_reel.114}; empty when the server gives none. Layers without a
 *     primary key may have other identifiers at each request
 * @param geometry GeoJSON geometry as maps and lists, or null; longitude first unless {@code crs} says otherwise
 * @param fields properties as the server sent them
 * @param wallClockZone zone whose wall clock the server labels as UTC, or null when date-times mean what they say
 * @param attribution producer, licence and when the feature was read
 * @param crs URI of the reference system of the geometry when it is not longitude and latitude in WGS 84, else null
 */
public record Feature(
        String id,
        @Nullable Map<String, Object> geometry,
        Map<String, Object> fields,
        @Nullable ZoneId wallClockZone,
        Attribution attribution,
        @Nullable String crs)
        implements Identified, Located, Attributed, FieldValues {

    public Feature {
        Objects.requireNonNull(id, "id");
        geometry = geometry == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(geometry));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Returns the point of the feature, or the middle of the box around a line or an area.
     *
     * @return empty when the feature has no geometry, or one that is no place on earth, or is in a reference system that the
     *     SDK does not convert
     */
    @Override
    public Optional<GeoPoint> location() {
        if (geometry == null) {
            return Optional.empty();
        }
        if (CoordinateSystems.isLatitudeFirst(crs)) {
            return GeometryBounds.middle(geometry).flatMap(swapped -> {
                double latitude = swapped.longitude();
                double longitude = swapped.latitude();
                return GeoPoint.ofNullable(latitude, longitude);
            });
        }
        return CoordinateSystems.isLongitudeFirst(crs) ? GeometryBounds.middle(geometry) : Optional.empty();
    }

    /** Tells whether the geometry may touch a box: one whose own box lies elsewhere does not. */
    boolean mayTouch(BoundingBox box) {
        return geometry == null
                || !CoordinateSystems.isLongitudeFirst(crs)
                || GeometryBounds.box(geometry).map(box::intersects).orElse(true);
    }

    @Override
    public @Nullable Instant retrievedAt() {
        return attribution.retrievedAt();
    }
}
