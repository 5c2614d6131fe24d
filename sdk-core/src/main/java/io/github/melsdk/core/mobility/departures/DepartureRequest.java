package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfsrealtime.RealtimeFeed;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query while it is set. Not thread-safe. */
final class DepartureRequest implements DepartureQuery {

    private static final Duration LONGEST = Duration.ofDays(2);

    private final Instant now;
    private Instant from;
    private Duration within = Duration.ofHours(2);
    private int limit = 10;
    private @Nullable RealtimeFeed feed;
    private Set<String> routes = Set.of();
    private boolean onlyTakingPlace;

    DepartureRequest(Instant now) {
        this.now = now;
        this.from = now;
    }

    @Override
    public DepartureQuery from(Instant value) {
        from = Objects.requireNonNull(value, "from");
        return this;
    }

    @Override
    public DepartureQuery within(Duration value) {
        if (value.isNegative() || value.isZero() || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A board covers more than nothing and at most 48 hours, not " + value);
        }
        within = value;
        return this;
    }

    @Override
    public DepartureQuery limit(int value) {
        if (value < 1) {
            throw new IllegalArgumentException("A board shows at least one departure, not " + value);
        }
        limit = value;
        return this;
    }

    @Override
    public DepartureQuery realTime(RealtimeFeed value) {
        feed = Objects.requireNonNull(value, "feed");
        return this;
    }

    @Override
    public DepartureQuery routes(String... routeIds) {
        routes = Set.of(routeIds);
        return this;
    }

    @Override
    public DepartureQuery onlyTakingPlace() {
        onlyTakingPlace = true;
        return this;
    }

    Instant now() {
        return now;
    }

    Instant start() {
        return from;
    }

    Instant end() {
        return from.plus(within);
    }

    int most() {
        return limit;
    }

    /** Returns the real time that may be used; null when none was given or it is stale. */
    @Nullable
    RealtimeFeed usable() {
        RealtimeFeed given = feed;
        return given == null || given.freshness().isStaleAt(now) ? null : given;
    }

    DepartureBoard.RealTime realTimeUse() {
        if (feed == null) {
            return DepartureBoard.RealTime.NONE;
        }
        return usable() == null ? DepartureBoard.RealTime.STALE : DepartureBoard.RealTime.USED;
    }

    @Nullable
    Duration realTimeAge() {
        return feed == null ? null : feed.freshness().ageAt(now).orElse(null);
    }

    boolean accepts(Departure departure) {
        Instant time = departure.time();
        String route = departure.routeId();
        return !time.isBefore(from)
                && time.isBefore(end())
                && (routes.isEmpty() || route != null && routes.contains(route))
                && (!onlyTakingPlace || departure.takesPlace());
    }
}
