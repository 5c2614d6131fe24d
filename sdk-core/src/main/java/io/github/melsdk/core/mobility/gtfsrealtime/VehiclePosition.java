package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle is.
 *
 * @param id identifier of the entity in its feed
 * @param trip the run, null if it serves none
 * @param vehicle the vehicle, null if not told
 * @param position position, null if none that can be used
 * @param bearing degrees clockwise from north, null if not told
 * @param odometer distance travelled, null if not told
 * @param speed metres per second, null if not told
 * @param currentStopSequence position in the trip of the stop that {@code stopStatus} is about, null if not told
 * @param stopId identifier of that stop, null if not told
 * @param stopStatus where the vehicle is in relation to that stop
 * @param timestamp when this was measured, null if not told
 * @param congestion how the traffic flows
 * @param occupancy how full the vehicle is
 * @param occupancyPercentage how full it is, in per cent, 100 or more when full; null if unknown
 * @param carriages its carriages, when they are told one by one
 * @param attribution producer, licence and dates
 */
public record VehiclePosition(
        String id,
        @Nullable TripDescriptor trip,
        @Nullable VehicleDescriptor vehicle,
        @Nullable GeoPoint position,
        @Nullable Double bearing,
        @Nullable Distance odometer,
        @Nullable Double speed,
        @Nullable Integer currentStopSequence,
        @Nullable String stopId,
        OpenEnum<VehicleStopStatus> stopStatus,
        @Nullable Instant timestamp,
        OpenEnum<CongestionLevel> congestion,
        OpenEnum<OccupancyStatus> occupancy,
        @Nullable Integer occupancyPercentage,
        List<Carriage> carriages,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** Copies the list. */
    public VehiclePosition {
        Objects.requireNonNull(id, "id");
        carriages = List.copyOf(carriages);
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
