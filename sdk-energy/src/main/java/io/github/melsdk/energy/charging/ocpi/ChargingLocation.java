package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A location with its EVSEs.
 *
 * @param countryCode country of the operator, two letters
 * @param partyId identifier of the operator
 * @param id identifier within the operator's system
 * @param publish whether it may be shown; hide those that say no
 * @param publishAllowedTo who may see one that is not published, as it came
 * @param name its name
 * @param address street and number
 * @param city town
 * @param postalCode postcode
 * @param state region
 * @param country three letters
 * @param coordinates its position
 * @param relatedLocations other positions, such as that of an entrance
 * @param parkingType such as {@code ON_STREET}
 * @param evses its EVSEs, those that were removed included
 * @param directions how to find it
 * @param operator who runs it
 * @param suboperator who runs it for the operator
 * @param owner who owns it
 * @param facilities what is near, such as {@code RESTAURANT}
 * @param timeZone name of its time zone
 * @param openingTimes its hours as they came
 * @param chargingWhenClosed whether charging goes on outside its hours; null means yes
 * @param images pictures as they came
 * @param energyMix where its energy comes from
 * @param lastUpdated when this was last changed
 */
public record ChargingLocation(
        @JsonProperty("country_code") String countryCode,
        @JsonProperty("party_id") String partyId,
        @JsonProperty("id") String id,
        @JsonProperty("publish") @Nullable Boolean publish,
        @JsonProperty("publish_allowed_to") List<Map<String, Object>> publishAllowedTo,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("address") @Nullable String address,
        @JsonProperty("city") @Nullable String city,
        @JsonProperty("postal_code") @Nullable String postalCode,
        @JsonProperty("state") @Nullable String state,
        @JsonProperty("country") @Nullable String country,
        @JsonProperty("coordinates") @Nullable Coordinates coordinates,
        @JsonProperty("related_locations") List<Coordinates> relatedLocations,
        @JsonProperty("parking_type") @Nullable String parkingType,
        @JsonProperty("evses") List<Evse> evses,
        @JsonProperty("directions") List<OcpiText> directions,
        @JsonProperty("operator") @Nullable Business operator,
        @JsonProperty("suboperator") @Nullable Business suboperator,
        @JsonProperty("owner") @Nullable Business owner,
        @JsonProperty("facilities") List<String> facilities,
        @JsonProperty("time_zone") @Nullable String timeZone,
        @JsonProperty("opening_times") @Nullable Map<String, Object> openingTimes,
        @JsonProperty("charging_when_closed") @Nullable Boolean chargingWhenClosed,
        @JsonProperty("images") List<Map<String, Object>> images,
        @JsonProperty("energy_mix") @Nullable EnergyMix energyMix,
        @JsonProperty("last_updated") @Nullable OcpiTime lastUpdated)
        implements Identified, Located {

    /** Turns what is absent into empty values. */
    public ChargingLocation {
        countryCode = Lists.text(countryCode);
        partyId = Lists.text(partyId);
        id = Lists.text(id);
        publishAllowedTo = Lists.copy(publishAllowedTo);
        relatedLocations = Lists.copy(relatedLocations);
        evses = Lists.copy(evses);
        directions = Lists.copy(directions);
        facilities = Lists.copy(facilities);
        images = Lists.copy(images);
    }

    /**
     * Tells whether it may be shown to everybody.
     *
     * @return false unless the operator says so
     */
    public boolean isPublic() {
        return Boolean.TRUE.equals(publish);
    }

    /**
     * Returns the zone in which its tariffs count hours and days.
     *
     * @return empty when the operator names none that exists
     */
    public Optional<ZoneId> zone() {
        try {
            return timeZone == null ? Optional.empty() : Optional.of(ZoneId.of(timeZone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds an EVSE.
     *
     * @param uid its identifier, in any case
     * @return the EVSE
     */
    public Optional<Evse> evse(String uid) {
        Objects.requireNonNull(uid, "uid");
        return evses.stream().filter(evse -> evse.uid().equalsIgnoreCase(uid)).findFirst();
    }

    @Override
    public Optional<GeoPoint> location() {
        return coordinates == null ? Optional.empty() : coordinates.toPoint();
    }
}
