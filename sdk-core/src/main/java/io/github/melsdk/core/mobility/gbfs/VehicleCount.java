package io.github.melsdk.core.mobility.gbfs;

import java.util.List;

/**
 * A number of vehicles or docks of some types.
 *
 * @param vehicleTypeIds identifiers of the types that are counted together; of Vélib' {@code mechanical} and {@code ebike}
 * @param count how many
 */
public record VehicleCount(List<String> vehicleTypeIds, int count) {

    /** Copies the list. */
    public VehicleCount {
        vehicleTypeIds = List.copyOf(vehicleTypeIds);
    }
}
