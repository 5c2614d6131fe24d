package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * A journey of a vehicle, repeated on each day of its service.
 *
 * @param id identifier, unique in its archive only
 * @param routeId identifier of its line
 * @param serviceId identifier of the days on which it runs
 * @param headsign direction shown on the vehicle, null if none
 * @param shortName name for passengers such as a train number, null if none
 * @param directionId 0 or 1, null if not told
 * @param blockId identifier of the trips that one vehicle runs one after the other, null if none
 * @param shapeId identifier of its path, null if none
 * @param wheelchair whether wheelchairs are taken
 * @param bikes whether bikes are taken
 */
public record Trip(
        String id,
        String routeId,
        String serviceId,
        @Nullable String headsign,
        @Nullable String shortName,
        @Nullable Integer directionId,
        @Nullable String blockId,
        @Nullable String shapeId,
        OpenEnum<Access> wheelchair,
        OpenEnum<Access> bikes)
        implements Identified {}
