package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One carriage of a vehicle.
 *
 * @param id identifier, null if none
 * @param label what is written on it, null if none
 * @param occupancy how full it is
 * @param occupancyPercentage how full it is, in per cent, 100 or more when full; null if unknown
 * @param sequence position from 1 in the direction of travel, null if unknown
 */
public record Carriage(
        @Nullable String id,
        @Nullable String label,
        OpenEnum<OccupancyStatus> occupancy,
        @Nullable Integer occupancyPercentage,
        @Nullable Integer sequence) {

    /** Refuses a missing occupancy. */
    public Carriage {
        Objects.requireNonNull(occupancy, "occupancy");
    }
}
