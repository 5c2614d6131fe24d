package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.OpenEnum;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one run of a trip.
 *
 * @param tripId identifier in the timetable, null if none
 * @param routeId identifier of the line, null if not told
 * @param directionId 0 or 1, null if not told
 * @param startTime when the run begins, null if not told; needed for trips that run by frequency
 * @param startDate service day of the run, null if not told
 * @param relationship how it relates to the timetable; a constant of tomorrow is kept by its number and known as none of these
 */
public record TripDescriptor(
        @Nullable String tripId,
        @Nullable String routeId,
        @Nullable Integer directionId,
        @Nullable ServiceTime startTime,
        @Nullable LocalDate startDate,
        OpenEnum<TripRelationship> relationship) {

    /** Refuses a missing relationship. */
    public TripDescriptor {
        Objects.requireNonNull(relationship, "relationship");
    }
}
