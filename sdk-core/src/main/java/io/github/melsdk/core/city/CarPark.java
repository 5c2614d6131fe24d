package io.github.melsdk.core.city;

import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A car park, now.
 *
 * @param id identifier, the same whichever source served
 * @param name name; empty when unknown
 * @param position where it is, or null
 * @param address where it is in words, or null
 * @param free free places, or null when unknown
 * @param total all places, or null when unknown
 * @param open whether cars may enter, or null when unknown
 * @param observedAt when the figures were observed, or null when unknown
 * @param attribution producer, licence and dates
 */
public record CarPark(
        String id,
        String name,
        @Nullable GeoPoint position,
        @Nullable Address address,
        @Nullable Integer free,
        @Nullable Integer total,
        @Nullable Boolean open,
        @Nullable Instant observedAt,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** Checks the components. */
    public CarPark {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attribution, "attribution");
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
