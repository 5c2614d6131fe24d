package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
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
 * A record of any portal. Two portals that publish the same data may name its fields and its records differently.
 *
 * @param id identifier on the portal; empty when the portal gives none
 * @param position where it is, or the middle of the box around its geometry; null when the portal does not tell
 * @param geometry GeoJSON geometry as maps and lists (longitude before latitude), or null
 * @param fields values by the names of the portal, as the portal sent them; never changed, so that nothing is lost
 * @param wallClockZone zone whose wall clock the portal labels as UTC, or null when date-times mean what they say
 * @param attribution producer, licence, last update, page of the dataset, and when the record was read
 */
public record DataRecord(
        String id,
        @Nullable GeoPoint position,
        @Nullable Map<String, Object> geometry,
        Map<String, Object> fields,
        @Nullable ZoneId wallClockZone,
        Attribution attribution)
        implements Identified, Located, Attributed, FieldValues {

    /** Copies the maps. */
    public DataRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(attribution, "attribution");
        geometry = geometry == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(geometry));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Returns the position.
     *
     * @return empty when the record has none, or none that is a place on earth; (0, 0) counts as none
     */
    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }

    @Override
    public @Nullable Instant retrievedAt() {
        return attribution.retrievedAt();
    }

    /** Returns the record with fewer fields. */
    DataRecord with(Map<String, Object> others) {
        return new DataRecord(id, position, geometry, others, wallClockZone, attribution);
    }
}
