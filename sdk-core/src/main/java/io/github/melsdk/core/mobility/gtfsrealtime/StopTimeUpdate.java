package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one call of a run at a stop. Feeds are to list calls in their order, and do not always.
 *
 * @param stopSequence position of the call in the trip, null if not told
 * @param stopId identifier of the stop, null if not told
 * @param arrival arrival, null if not told
 * @param departure departure, null if not told
 * @param relationship how it relates to the timetable
 * @param departureOccupancy how full the vehicle will be when it leaves
 * @param assignedStopId identifier of the platform that is used instead, null if none
 * @param stopHeadsign direction shown at the stop, null if not told
 */
public record StopTimeUpdate(
        @Nullable Integer stopSequence,
        @Nullable String stopId,
        @Nullable StopTimeEvent arrival,
        @Nullable StopTimeEvent departure,
        OpenEnum<StopRelationship> relationship,
        OpenEnum<OccupancyStatus> departureOccupancy,
        @Nullable String assignedStopId,
        @Nullable String stopHeadsign) {

    /** Refuses missing constants. */
    public StopTimeUpdate {
        Objects.requireNonNull(relationship, "relationship");
        Objects.requireNonNull(departureOccupancy, "departureOccupancy");
    }
}
