package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Distance;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that can be rented. Its identifier changes after each trip, so that nobody can be followed: it is no key to keep.
 *
 * @param id identifier until the next trip
 * @param position position, null when it stands at a station
 * @param stationId identifier of the station where it stands, null if none
 * @param reserved whether somebody reserved it, null if unknown
 * @param disabled whether it cannot be rented, null if unknown
 * @param vehicleTypeId identifier of its {@link VehicleType}, null if unknown
 * @param lastReported when it last reported, null if unknown
 * @param range how far it goes, null if unknown or moved by legs
 * @param fuel how full its battery or tank is, 0 to 1, null if unknown
 * @param homeStationId identifier of the station where it must be returned, null if none
 * @param pricingPlanId identifier of its {@link PricingPlan}, null if unknown
 * @param availableUntil when it must be returned, null if any time
 * @param rentalUris addresses to rent from by {@code android}, {@code ios} and {@code web}
 * @param extras fields that the model does not list
 * @param attribution producer, licence and dates
 */
public record Vehicle(
        String id,
        @Nullable GeoPoint position,
        @Nullable String stationId,
        @Nullable Boolean reserved,
        @Nullable Boolean disabled,
        @Nullable String vehicleTypeId,
        @Nullable Instant lastReported,
        @Nullable Distance range,
        @Nullable Double fuel,
        @Nullable String homeStationId,
        @Nullable String pricingPlanId,
        @Nullable Instant availableUntil,
        Map<String, String> rentalUris,
        Map<String, Object> extras,
        Attribution attribution)
        implements Located, Attributed, Extras {

    /** Copies maps. */
    public Vehicle {
        Objects.requireNonNull(id, "id");
        rentalUris = Map.copyOf(rentalUris);
        extras = Map.copyOf(extras);
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
