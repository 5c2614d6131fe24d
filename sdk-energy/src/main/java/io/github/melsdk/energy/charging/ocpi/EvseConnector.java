package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.charging.ConnectorType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plug of an EVSE.
 *
 * @param id identifier within the EVSE
 * @param standard such as {@code IEC_62196_T2}
 * @param format socket or cable
 * @param powerType kind of current
 * @param maxVoltage volts, between line and neutral for three phases
 * @param maxAmperage amperes
 * @param maxElectricPower watts, null when voltage and amperage say it all
 * @param tariffIds its tariffs
 * @param termsAndConditions address of the terms
 * @param lastUpdated when this was last changed
 */
public record EvseConnector(
        @JsonProperty("id") String id,
        @JsonProperty("standard") String standard,
        @JsonProperty("format") OpenEnum<ConnectorFormat> format,
        @JsonProperty("power_type") OpenEnum<PowerType> powerType,
        @JsonProperty("max_voltage") @Nullable Integer maxVoltage,
        @JsonProperty("max_amperage") @Nullable Integer maxAmperage,
        @JsonProperty("max_electric_power") @Nullable Long maxElectricPower,
        @JsonProperty("tariff_ids") List<String> tariffIds,
        @JsonProperty("terms_and_conditions") @Nullable String termsAndConditions,
        @JsonProperty("last_updated") @Nullable OcpiTime lastUpdated)
        implements Identified {

    /** Turns what is absent into empty values. */
    public EvseConnector {
        id = Lists.text(id);
        standard = Lists.text(standard);
        format = OpenEnum.bind(ConnectorFormat.class, format);
        powerType = OpenEnum.bind(PowerType.class, powerType);
        tariffIds = Lists.copy(tariffIds);
    }

    /**
     * Returns the plug in the terms of the national file.
     *
     * @return the plug
     */
    public ConnectorType type() {
        return ConnectorType.ofOcpi(standard);
    }

    /**
     * Returns the most it delivers: as told, or voltage × amperage × phases.
     *
     * @return empty when too little is told
     */
    public Optional<Power> maxPower() {
        if (maxElectricPower != null && maxElectricPower > 0) {
            return Optional.of(Power.watts(maxElectricPower));
        }
        if (maxVoltage == null || maxAmperage == null) {
            return Optional.empty();
        }
        return powerType
                .known()
                .map(kind -> switch (kind) {
                    case AC_3_PHASE -> 3;
                    case AC_2_PHASE, AC_2_PHASE_SPLIT -> 2;
                    case AC_1_PHASE, DC -> 1;
                })
                .map(phases -> Power.watts((double) maxVoltage * maxAmperage * phases));
    }
}
