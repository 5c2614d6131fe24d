package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What seldom changes about a station.
 *
 * @param id identifier; a number in some feeds, always a text here
 * @param name name
 * @param shortName short name, or the number that is painted on the station
 * @param position position, null when there is none that can be used
 * @param address street and number, null if unknown
 * @param crossStreet street at the corner, null if unknown
 * @param regionId identifier of its {@link Region}, null if none
 * @param postCode postcode, null if unknown
 * @param capacity places for vehicles; null when unknown, which some feeds write as 0 and others leave out
 * @param rentalMethods ways to pay, in the words of the standard such as {@code creditcard}
 * @param virtual whether it is an area without docks, null if unknown
 * @param area GeoJSON MultiPolygon of a virtual station as maps and lists, null if none
 * @param parkingType where it is
 * @param parkingHoop whether vehicles are locked to hoops, null if unknown
 * @param phone telephone number, null if unknown
 * @param valet whether vehicles are accepted when all docks are full, null if unknown
 * @param charging whether electric vehicles are charged, null if unknown
 * @param openingHours opening hours in the syntax of OpenStreetMap, null if unknown
 * @param rentalUris addresses to rent from by {@code android}, {@code ios} and {@code web}
 * @param vehicleCapacity places by type of vehicle, parked anyhow
 * @param dockCapacity docks by type of vehicle
 * @param extras fields that the model does not list
 * @param attribution producer, licence and dates
 */
public record StationInformation(
        String id,
        LocalizedText name,
        LocalizedText shortName,
        @Nullable GeoPoint position,
        @Nullable String address,
        @Nullable String crossStreet,
        @Nullable String regionId,
        @Nullable String postCode,
        @Nullable Integer capacity,
        List<String> rentalMethods,
        @Nullable Boolean virtual,
        @Nullable Map<String, Object> area,
        OpenEnum<ParkingType> parkingType,
        @Nullable Boolean parkingHoop,
        @Nullable String phone,
        @Nullable Boolean valet,
        @Nullable Boolean charging,
        @Nullable String openingHours,
        Map<String, String> rentalUris,
        List<VehicleCount> vehicleCapacity,
        List<VehicleCount> dockCapacity,
        Map<String, Object> extras,
        Attribution attribution)
        implements Identified, Located, Attributed, Extras {

    /** Copies lists and maps. */
    public StationInformation {
        Objects.requireNonNull(id, "id");
        rentalMethods = List.copyOf(rentalMethods);
        area = area == null ? null : Map.copyOf(area);
        rentalUris = Map.copyOf(rentalUris);
        vehicleCapacity = List.copyOf(vehicleCapacity);
        dockCapacity = List.copyOf(dockCapacity);
        extras = Map.copyOf(extras);
    }

    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(position);
    }
}
