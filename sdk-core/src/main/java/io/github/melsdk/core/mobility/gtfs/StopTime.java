package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.mobility.ServiceTime;
import io.github.melsdk.core.model.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * One call of a trip at a stop.
 *
 * @param tripId identifier of the trip
 * @param arrival arrival, null where the feed leaves it open
 * @param departure departure, null where the feed leaves it open
 * @param stopId identifier of the stop
 * @param sequence position in the trip: rising, not always by one
 * @param headsign direction shown from here on, null when that of the trip
 * @param pickup whether one can get in
 * @param dropOff whether one can get out
 * @param exact whether the times are kept, null if not told
 */
public record StopTime(
        String tripId,
        @Nullable ServiceTime arrival,
        @Nullable ServiceTime departure,
        String stopId,
        int sequence,
        @Nullable String headsign,
        OpenEnum<Boarding> pickup,
        OpenEnum<Boarding> dropOff,
        @Nullable Boolean exact) {}
