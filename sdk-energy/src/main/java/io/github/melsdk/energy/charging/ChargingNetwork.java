package io.github.melsdk.energy.charging;

import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The charge points of a territory with what was known of them at one moment. Immutable, thread-safe. */
public final class ChargingNetwork {

    /** Clocks of feeds run ahead of ours by some minutes; what lies farther in the future is no time of an observation. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    /** Four decimals of a degree. */
    private static final double PLACE = 10_000;

    /** Stands for a point of which no state came yet. */
    private static final ChargePointStatus NONE = new ChargePointStatus(
            "",
            OpenEnum.ofRaw(OperatingState.class, null),
            OpenEnum.ofRaw(Occupancy.class, null),
            null,
            "",
            Map.of(),
            null);

    private final Deduplication deduplication;
    private final List<LiveChargePoint> points;
    private final long unknownStatuses;

    private ChargingNetwork(Deduplication deduplication, List<LiveChargePoint> points, long unknownStatuses) {
        this.deduplication = deduplication;
        this.points = List.copyOf(points);
        this.unknownStatuses = unknownStatuses;
    }

    /**
     * Joins points with their states.
     *
     * @param deduplication the points
     * @param statuses the live feed; of several states of one point the newest counts, and one of unknown age only when
     *     there is no other
     * @param retrievedAt when the feed was read
     * @param staleAfter age from which a state says nothing any more
     * @return the joined points
     */
    public static ChargingNetwork of(
            Deduplication deduplication,
            Iterable<ChargePointStatus> statuses,
            Instant retrievedAt,
            Duration staleAfter) {
        Map<String, ChargePointStatus> newest = new HashMap<>();
        deduplication.points().forEach(point -> newest.put(point.key(), NONE));
        Map<String, Boolean> strangers = new HashMap<>();
        for (ChargePointStatus status : statuses) {
            String key = status.key();
            ChargePointStatus known = newest.get(key);
            if (known == null) {
                strangers.put(key, Boolean.TRUE);
            } else if (known == NONE || isNewer(status, known, retrievedAt)) {
                newest.put(key, status);
            }
        }
        List<LiveChargePoint> live = new ArrayList<>(deduplication.points().size());
        for (ChargePoint point : deduplication.points()) {
            ChargePointStatus found = Objects.requireNonNull(newest.get(point.key()));
            ChargePointStatus status = found == NONE ? null : found;
            Instant observed = status == null || !isTime(status, retrievedAt) ? null : status.observedAt();
            live.add(new LiveChargePoint(point, status, new Freshness(observed, retrievedAt, staleAfter)));
        }
        return new ChargingNetwork(deduplication, live, strangers.size());
    }

    private static boolean isNewer(ChargePointStatus status, ChargePointStatus known, Instant now) {
        if (!isTime(status, now)) {
            return false;
        }
        return !isTime(known, now)
                || Objects.requireNonNull(status.observedAt()).isAfter(Objects.requireNonNull(known.observedAt()));
    }

    private static boolean isTime(ChargePointStatus status, Instant now) {
        Instant observed = status.observedAt();
        return observed != null && !observed.isAfter(now.plus(AHEAD));
    }

    /**
     * Returns the points.
     *
     * @return each point once
     */
    public List<LiveChargePoint> points() {
        return points;
    }

    /**
     * Tells how the rows of the static file became points.
     *
     * @return the counts
     */
    public Deduplication deduplication() {
        return deduplication;
    }

    /**
     * Counts the points of the live feed that are none of these: those of other territories, and those that the static file does
     * not know.
     *
     * @return how many
     */
    public long unknownStatuses() {
        return unknownStatuses;
    }

    /**
     * Counts the points in a state.
     *
     * @param availability the state
     * @return how many points are in it
     */
    public long count(Availability availability) {
        return points.stream()
                .filter(point -> point.availability() == availability)
                .count();
    }

    /**
     * Finds a point.
     *
     * @param id its roaming identifier in any spelling
     * @return the point, empty when the network has none of this identifier
     */
    public Optional<LiveChargePoint> find(String id) {
        String key = ChargePoint.keyOf(id);
        return points.stream()
                .filter(candidate -> candidate.point().key().equals(key))
                .findFirst();
    }

    /**
     * Finds the nearest points where one can charge now: free, open to everybody, not for two-wheelers only.
     *
     * @param origin where the driver is
     * @param query what the vehicle needs
     * @return at most as many as asked for, the nearest first
     */
    public List<NearbyChargePoint> nearest(GeoPoint origin, Consumer<NearestQuery> query) {
        Objects.requireNonNull(origin, "origin");
        NearestSearch search = new NearestSearch();
        query.accept(search);
        return search.among(points.stream(), origin);
    }

    /**
     * Puts points together whose positions agree to four decimals, about ten metres; points without a position are left out.
     *
     * @return the places in the order of their first points
     */
    public List<ChargingPlace> places() {
        Map<GeoPoint, List<LiveChargePoint>> places = new LinkedHashMap<>();
        for (LiveChargePoint candidate : points) {
            candidate
                    .location()
                    .ifPresent(at -> places.computeIfAbsent(rounded(at), place -> new ArrayList<>())
                            .add(candidate));
        }
        return places.values().stream()
                .map(members -> new ChargingPlace(members.get(0).location().orElseThrow(), members))
                .toList();
    }

    private static GeoPoint rounded(GeoPoint point) {
        return GeoPoint.of(Math.rint(point.latitude() * PLACE) / PLACE, Math.rint(point.longitude() * PLACE) / PLACE);
    }
}
