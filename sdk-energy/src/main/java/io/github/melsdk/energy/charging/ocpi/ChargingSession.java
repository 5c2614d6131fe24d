package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charging session. The token of the driver is personal and not read. The fields follow OCPI 2.2.1.
 *
 * @param countryCode country of the operator, two letters
 * @param partyId identifier of the operator
 * @param id identifier within the operator's system
 * @param startDateTime when it began
 * @param endDateTime when it ended, null while it goes on
 * @param kwh energy so far, in kWh
 * @param authMethod how the driver was authorised
 * @param locationId the location
 * @param evseUid the EVSE
 * @param connectorId the plug
 * @param meterId the meter of the charge point
 * @param currency three letters
 * @param chargingPeriods what happened, in order
 * @param totalCost cost so far as the operator counts it
 * @param status how far it is
 * @param lastUpdated when this was last changed
 */
@JsonIgnoreProperties({"cdr_token", "authorization_reference"})
public record ChargingSession(
        @JsonProperty("country_code") String countryCode,
        @JsonProperty("party_id") String partyId,
        @JsonProperty("id") String id,
        @JsonProperty("start_date_time") @Nullable OcpiTime startDateTime,
        @JsonProperty("end_date_time") @Nullable OcpiTime endDateTime,
        @JsonProperty("kwh") @Nullable Double kwh,
        @JsonProperty("auth_method") @Nullable String authMethod,
        @JsonProperty("location_id") @Nullable String locationId,
        @JsonProperty("evse_uid") @Nullable String evseUid,
        @JsonProperty("connector_id") @Nullable String connectorId,
        @JsonProperty("meter_id") @Nullable String meterId,
        @JsonProperty("currency") String currency,
        @JsonProperty("charging_periods") List<ChargingPeriod> chargingPeriods,
        @JsonProperty("total_cost") @Nullable Price totalCost,
        @JsonProperty("status") OpenEnum<SessionState> status,
        @JsonProperty("last_updated") @Nullable OcpiTime lastUpdated)
        implements Identified {

    /** Turns what is absent into empty values. */
    public ChargingSession {
        countryCode = Lists.text(countryCode);
        partyId = Lists.text(partyId);
        id = Lists.text(id);
        currency = Lists.text(currency);
        chargingPeriods = Lists.copy(chargingPeriods);
        status = OpenEnum.bind(SessionState.class, status);
    }
}
