package io.github.melsdk.energy.charging;

import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A charge point with what the live feed says of it.
 *
 * @param point the point
 * @param status its state, null when no live feed knows it
 * @param freshness how old the state is
 */
public record LiveChargePoint(ChargePoint point, @Nullable ChargePointStatus status, Freshness freshness)
        implements Identified, Located, Attributed {

    @Override
    public String id() {
        return point.id();
    }

    @Override
    public Optional<GeoPoint> location() {
        return point.location();
    }

    @Override
    public Attribution attribution() {
        return point.attribution();
    }

    /**
     * Tells whether one can charge here.
     *
     * @return {@link Availability#UNKNOWN} without a state, or with one that is stale or of unknown age
     */
    public Availability availability() {
        return freshness.isStale() ? Availability.UNKNOWN : lastAvailability();
    }

    /**
     * Tells what was known last, however old it is.
     *
     * @return {@link Availability#UNKNOWN} without a state only, or with one that says so
     */
    public Availability lastAvailability() {
        if (status == null) {
            return Availability.UNKNOWN;
        }
        if (status.state().is(OperatingState.OUT_OF_SERVICE)) {
            return Availability.OUT_OF_SERVICE;
        }
        return status.occupancy()
                .known()
                .map(occupancy -> switch (occupancy) {
                    case FREE -> Availability.FREE;
                    case OCCUPIED -> Availability.OCCUPIED;
                    case RESERVED -> Availability.RESERVED;
                    case UNKNOWN -> Availability.UNKNOWN;
                })
                .orElse(Availability.UNKNOWN);
    }

    /**
     * Tells whether the point has a plug and nothing says that this plug is broken.
     *
     * @param type a plug
     * @return true when one can expect to use it
     */
    public boolean offers(ConnectorType type) {
        if (!point.connectors().contains(type)) {
            return false;
        }
        return status == null
                || status.connectors().get(type) == null
                || !status.connectors().get(type).is(ConnectorState.OUT_OF_SERVICE);
    }
}
