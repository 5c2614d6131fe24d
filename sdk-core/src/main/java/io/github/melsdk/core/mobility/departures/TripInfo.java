package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.gtfs.Frequency;
import io.github.melsdk.core.mobility.gtfs.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What departures show of a trip.
 *
 * @param id identifier
 * @param service number of its service, −1 for a trip of which only the calls are known
 * @param routeId identifier of its line
 * @param route its line, null when the timetable does not hold it
 * @param headsign direction, null if none
 * @param directionId 0 or 1, null if not told
 * @param frequencies parts of the day in which it is repeated; empty for a trip that runs at its own times
 */
record TripInfo(
        String id,
        int service,
        String routeId,
        @Nullable Route route,
        @Nullable String headsign,
        @Nullable Integer directionId,
        List<Frequency> frequencies) {}
