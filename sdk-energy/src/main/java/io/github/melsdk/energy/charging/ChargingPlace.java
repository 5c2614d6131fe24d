package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import java.util.List;
import java.util.Optional;

/**
 * Charge points that stand together. Publishers give one station different identifiers, so its points are put together by their
 * position.
 *
 * @param point where they stand
 * @param points the points, at least one
 */
public record ChargingPlace(GeoPoint point, List<LiveChargePoint> points) implements Located {

    /** Copies the list. */
    public ChargingPlace {
        points = List.copyOf(points);
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.of(point);
    }

    /**
     * Counts the points in a state.
     *
     * @param availability the state
     * @return how many points are in it
     */
    public long count(Availability availability) {
        return points.stream()
                .filter(candidate -> candidate.availability() == availability)
                .count();
    }
}
