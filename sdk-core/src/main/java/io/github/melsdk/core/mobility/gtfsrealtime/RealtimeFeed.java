package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.mobility.Freshness;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a feed said when it was read.
 *
 * @param version version of the format that it claims, empty if none
 * @param incrementality whether it is whole
 * @param feedVersion version of the timetable it is about, null if not told
 * @param freshness how old it is; stale after 90 seconds unless the client was told otherwise
 * @param tripUpdates runs
 * @param vehicles vehicles
 * @param alerts messages
 * @param deleted identifiers of entities that a differential feed takes back
 * @param skipped entities that could not be read; they were reported to the listener of the transport
 * @param attribution producer, licence and dates
 */
public record RealtimeFeed(
        String version,
        OpenEnum<Incrementality> incrementality,
        @Nullable String feedVersion,
        Freshness freshness,
        List<TripUpdate> tripUpdates,
        List<VehiclePosition> vehicles,
        List<ServiceAlert> alerts,
        Set<String> deleted,
        int skipped,
        Attribution attribution)
        implements Attributed {

    private static final Duration ALERTS_LIMIT = Duration.ofMinutes(10);

    /** Copies the lists. */
    public RealtimeFeed {
        Objects.requireNonNull(freshness, "freshness");
        tripUpdates = List.copyOf(tripUpdates);
        vehicles = List.copyOf(vehicles);
        alerts = List.copyOf(alerts);
        deleted = Set.copyOf(deleted);
    }

    /**
     * Tells whether runs and vehicles are too old to be shown as present ones.
     *
     * @return true when the feed was older than its limit when it was read, or of unknown age
     */
    public boolean isStale() {
        return freshness.isStale();
    }

    /**
     * Tells how old messages are, which may be older than figures: the standard gives them ten minutes.
     *
     * @return the age with that limit, or the one of the feed when it is longer
     */
    public Freshness alertsFreshness() {
        Duration limit = freshness.limit().compareTo(ALERTS_LIMIT) > 0 ? freshness.limit() : ALERTS_LIMIT;
        return new Freshness(freshness.publishedAt(), freshness.retrievedAt(), limit);
    }
}
