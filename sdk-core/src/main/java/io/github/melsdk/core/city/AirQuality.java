package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quality of the air of a commune or zone on a day: the French index ATMO, from 1 (good) to 6 (extremely bad).
 *
 * @param id zone and day
 * @param zone code of the zone, an INSEE code for communes
 * @param zoneName name of the zone; empty when unknown
 * @param day the day, today or to come
 * @param index from 1 to 6; null when unknown, as on days without measurements
 * @param label the index in words, or null
 * @param colour colour of the index as {@code #RRGGBB}, or null
 * @param position somewhere in the zone, or null
 * @param observedAt when it was published, or null when unknown
 * @param attribution producer, licence and dates
 */
public record AirQuality(
        String id,
        String zone,
        String zoneName,
        @Nullable LocalDate day,
        @Nullable Integer index,
        @Nullable String label,
        @Nullable String colour,
        @Nullable GeoPoint position,
        @Nullable Instant observedAt,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** Checks the components. */
    public AirQuality {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(zoneName, "zoneName");
        Objects.requireNonNull(attribution, "attribution");
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
