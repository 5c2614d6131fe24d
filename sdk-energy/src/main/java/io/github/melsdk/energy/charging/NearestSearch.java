package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.energy.Power;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the nearest points that fit. */
final class NearestSearch implements NearestQuery {

    private final Set<ConnectorType> connectors = EnumSet.noneOf(ConnectorType.class);
    private @Nullable Power power;
    private @Nullable Distance reach;
    private boolean unknown;
    private boolean restricted;
    private boolean accessible;
    private boolean gratis;
    private int limit = 10;

    @Override
    public NearestQuery connector(ConnectorType type) {
        connectors.add(Objects.requireNonNull(type, "type"));
        return this;
    }

    @Override
    public NearestQuery atLeast(Power least) {
        power = Objects.requireNonNull(least, "power");
        return this;
    }

    @Override
    public NearestQuery within(Distance distance) {
        reach = Objects.requireNonNull(distance, "distance");
        return this;
    }

    @Override
    public NearestQuery orUnknown() {
        unknown = true;
        return this;
    }

    @Override
    public NearestQuery orRestricted() {
        restricted = true;
        return this;
    }

    @Override
    public NearestQuery accessible() {
        accessible = true;
        return this;
    }

    @Override
    public NearestQuery freeOfCharge() {
        gratis = true;
        return this;
    }

    @Override
    public NearestQuery limit(int points) {
        if (points < 1) {
            throw new IllegalArgumentException("At least one point is looked for, not " + points);
        }
        limit = points;
        return this;
    }

    List<NearbyChargePoint> among(Stream<LiveChargePoint> points, GeoPoint origin) {
        return points.filter(this::fits)
                .flatMap(point ->
                        point.location().stream().map(place -> new NearbyChargePoint(point, origin.distanceTo(place))))
                .filter(near -> reach == null || near.distance().compareTo(reach) <= 0)
                .sorted(Comparator.comparing(NearbyChargePoint::distance)
                        .thenComparing(near -> near.chargePoint().id()))
                .limit(limit)
                .toList();
    }

    private boolean fits(LiveChargePoint candidate) {
        ChargePoint point = candidate.point();
        Access access = point.access();
        Availability availability = candidate.availability();
        return (availability == Availability.FREE || unknown && availability == Availability.UNKNOWN)
                && !Boolean.TRUE.equals(access.twoWheelersOnly())
                && (restricted || !access.condition().is(AccessCondition.RESTRICTED))
                && (!accessible || isAccessible(access))
                && (!gratis || Boolean.TRUE.equals(point.payment().free()))
                && (power == null
                        || point.ratedPower() != null && point.ratedPower().compareTo(power) >= 0)
                && (connectors.isEmpty() || connectors.stream().anyMatch(candidate::offers));
    }

    private static boolean isAccessible(Access access) {
        return access.reducedMobility().is(ReducedMobilityAccess.RESERVED)
                || access.reducedMobility().is(ReducedMobilityAccess.ACCESSIBLE);
    }
}
