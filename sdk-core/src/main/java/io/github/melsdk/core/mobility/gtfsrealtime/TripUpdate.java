package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Identified;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one run of a trip.
 *
 * @param id identifier of the entity in its feed
 * @param trip the run
 * @param vehicle the vehicle, null if not told
 * @param stopTimeUpdates its calls, in the order of the feed
 * @param timestamp when this was measured, null if not told
 * @param delay how late the run is as a whole, for the calls before the first update; null if not told
 * @param properties what a duplicate or a new run has of its own, null if nothing
 * @param attribution producer, licence and dates
 */
public record TripUpdate(
        String id,
        TripDescriptor trip,
        @Nullable VehicleDescriptor vehicle,
        List<StopTimeUpdate> stopTimeUpdates,
        @Nullable Instant timestamp,
        @Nullable Duration delay,
        @Nullable TripProperties properties,
        Attribution attribution)
        implements Identified, Attributed {

    /** Copies the list. */
    public TripUpdate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(trip, "trip");
        stopTimeUpdates = List.copyOf(stopTimeUpdates);
    }
}
