package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.mobility.ServiceTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run has of its own that is not in the timetable.
 *
 * @param tripId identifier of the duplicate, null if none
 * @param startDate service day of the duplicate, null if none
 * @param startTime when the duplicate begins, null if none
 * @param headsign direction, null if not told
 * @param shortName name for passengers, null if not told
 */
public record TripProperties(
        @Nullable String tripId,
        @Nullable LocalDate startDate,
        @Nullable ServiceTime startTime,
        @Nullable String headsign,
        @Nullable String shortName) {}
