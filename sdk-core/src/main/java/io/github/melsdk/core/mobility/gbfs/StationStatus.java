package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changes from minute to minute about a station.
 *
 * @param id identifier of the station
 * @param vehiclesAvailable vehicles that can be taken; null when the feed does not say, or says a negative number
 * @param vehiclesDisabled vehicles that cannot be taken, null if unknown
 * @param docksAvailable places where a vehicle can be returned; null if unknown, or unlimited at a virtual station
 * @param docksDisabled docks that are out of order, null if unknown
 * @param installed whether the station stands there at present, null if unknown
 * @param renting whether vehicles can be taken, null if unknown
 * @param returning whether vehicles can be returned, null if unknown
 * @param lastReported when the station last reported; null if unknown or impossible
 * @param vehiclesByType available vehicles by type
 * @param docksByType available docks by type
 * @param extras fields that the model does not list
 * @param attribution producer, licence and dates
 */
public record StationStatus(
        String id,
        @Nullable Integer vehiclesAvailable,
        @Nullable Integer vehiclesDisabled,
        @Nullable Integer docksAvailable,
        @Nullable Integer docksDisabled,
        @Nullable Boolean installed,
        @Nullable Boolean renting,
        @Nullable Boolean returning,
        @Nullable Instant lastReported,
        List<VehicleCount> vehiclesByType,
        List<VehicleCount> docksByType,
        Map<String, Object> extras,
        Attribution attribution)
        implements Identified, Attributed, Extras {

    /** Copies lists and maps. */
    public StationStatus {
        Objects.requireNonNull(id, "id");
        vehiclesByType = List.copyOf(vehiclesByType);
        docksByType = List.copyOf(docksByType);
        extras = Map.copyOf(extras);
    }

    /**
     * Tells whether somebody who goes there can take a vehicle.
     *
     * @return false when the station does not rent, is not installed, or has none
     */
    public boolean canRent() {
        return !Boolean.FALSE.equals(installed)
                && !Boolean.FALSE.equals(renting)
                && vehiclesAvailable != null
                && vehiclesAvailable > 0;
    }
}
