package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.energy.charging.ChargePoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where one vehicle can charge: what the national file calls a charge point.
 *
 * @param uid identifier within the operator's system
 * @param evseId identifier such as {@code FR*MEL*E1234*1}
 * @param status its state; REMOVED for one that is gone
 * @param connectors its plugs
 * @param statusSchedule planned states as they came
 * @param capabilities such as {@code RFID_READER}
 * @param floorLevel floor of a car park
 * @param coordinates its own position
 * @param physicalReference number on the device
 * @param directions how to find it
 * @param parkingRestrictions such as {@code EV_ONLY}
 * @param images pictures as they came
 * @param lastUpdated when this was last changed
 */
public record Evse(
        @JsonProperty("uid") String uid,
        @JsonProperty("evse_id") @Nullable String evseId,
        @JsonProperty("status") OpenEnum<EvseStatus> status,
        @JsonProperty("connectors") List<EvseConnector> connectors,
        @JsonProperty("status_schedule") List<Map<String, Object>> statusSchedule,
        @JsonProperty("capabilities") List<String> capabilities,
        @JsonProperty("floor_level") @Nullable String floorLevel,
        @JsonProperty("coordinates") @Nullable Coordinates coordinates,
        @JsonProperty("physical_reference") @Nullable String physicalReference,
        @JsonProperty("directions") List<OcpiText> directions,
        @JsonProperty("parking_restrictions") List<String> parkingRestrictions,
        @JsonProperty("images") List<Map<String, Object>> images,
        @JsonProperty("last_updated") @Nullable OcpiTime lastUpdated)
        implements Located {

    /** Turns what is absent into empty values. */
    public Evse {
        uid = Lists.text(uid);
        status = OpenEnum.bind(EvseStatus.class, status);
        connectors = Lists.copy(connectors);
        statusSchedule = Lists.copy(statusSchedule);
        capabilities = Lists.copy(capabilities);
        directions = Lists.copy(directions);
        parkingRestrictions = Lists.copy(parkingRestrictions);
        images = Lists.copy(images);
    }

    /**
     * Returns the identifier that joins this with the national file.
     *
     * @return empty when the operator gives none
     * @see ChargePoint#key()
     */
    public Optional<String> key() {
        return evseId == null ? Optional.empty() : Optional.of(ChargePoint.keyOf(evseId));
    }

    @Override
    public Optional<GeoPoint> location() {
        return coordinates == null ? Optional.empty() : coordinates.toPoint();
    }
}
