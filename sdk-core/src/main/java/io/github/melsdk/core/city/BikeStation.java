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
 * A station of shared bikes, now.
 *
 * @param id identifier, the same whichever source served
 * @param name name; empty when unknown
 * @param position where it is, or null
 * @param address where it is in words, or null
 * @param bikes bikes that can be taken, or null when unknown
 * @param docks places where a bike can be returned, or null when unknown
 * @param inService whether bikes can be taken and returned, or null when unknown
 * @param observedAt when the figures were observed, or null when unknown
 * @param attribution producer, licence and dates
 */
public record BikeStation(
        String id,
        String name,
        @Nullable GeoPoint position,
        @Nullable Address address,
        @Nullable Integer bikes,
        @Nullable Integer docks,
        @Nullable Boolean inService,
        @Nullable Instant observedAt,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** Checks the components. */
    public BikeStation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(attribution, "attribution");
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }

    /**
     * Tells whether somebody who goes there can take a bike.
     *
     * @return false when the station is out of service, has no bike or does not say
     */
    public boolean hasBikes() {
        return !Boolean.FALSE.equals(inService) && bikes != null && bikes > 0;
    }
}
