package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.model.OpenEnum;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names a vehicle.
 *
 * @param id identifier within the operator, null if none
 * @param label what is written on it, null if none
 * @param licensePlate its number plate, null if none
 * @param wheelchair whether it takes wheelchairs
 */
public record VehicleDescriptor(
        @Nullable String id,
        @Nullable String label,
        @Nullable String licensePlate,
        OpenEnum<WheelchairAccess> wheelchair) {

    /** Refuses a missing access. */
    public VehicleDescriptor {
        Objects.requireNonNull(wheelchair, "wheelchair");
    }
}
