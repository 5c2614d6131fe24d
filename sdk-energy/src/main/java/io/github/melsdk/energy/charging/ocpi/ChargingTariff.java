package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tariff. For each dimension the first element whose restrictions hold sets the price; without one it costs nothing.
 *
 * @param countryCode country of the operator, two letters
 * @param partyId identifier of the operator
 * @param id identifier within the operator's system
 * @param currency three letters
 * @param type for whom it is; absent for everybody
 * @param texts the tariff in words
 * @param textUrl page that explains it
 * @param minPrice the least that a session costs
 * @param maxPrice the most that a session costs
 * @param elements prices and when they apply
 * @param startDateTime when it begins to be valid
 * @param endDateTime when it ceases to be valid
 * @param energyMix where its energy comes from
 * @param lastUpdated when this was last changed
 */
public record ChargingTariff(
        @JsonProperty("country_code") String countryCode,
        @JsonProperty("party_id") String partyId,
        @JsonProperty("id") String id,
        @JsonProperty("currency") String currency,
        @JsonProperty("type") OpenEnum<TariffType> type,
        @JsonProperty("tariff_alt_text") List<OcpiText> texts,
        @JsonProperty("tariff_alt_url") @Nullable String textUrl,
        @JsonProperty("min_price") @Nullable Price minPrice,
        @JsonProperty("max_price") @Nullable Price maxPrice,
        @JsonProperty("elements") List<TariffElement> elements,
        @JsonProperty("start_date_time") @Nullable OcpiTime startDateTime,
        @JsonProperty("end_date_time") @Nullable OcpiTime endDateTime,
        @JsonProperty("energy_mix") @Nullable EnergyMix energyMix,
        @JsonProperty("last_updated") @Nullable OcpiTime lastUpdated)
        implements Identified {

    /** Turns what is absent into empty values. */
    public ChargingTariff {
        countryCode = Lists.text(countryCode);
        partyId = Lists.text(partyId);
        id = Lists.text(id);
        currency = Lists.text(currency);
        type = OpenEnum.bind(TariffType.class, type);
        texts = Lists.copy(texts);
        elements = Lists.copy(elements);
    }

    /**
     * Computes what a use of a charge point costs.
     *
     * @param usage what was reserved, charged and parked
     * @return the cost, not rounded, as OCPI sets no rule for rounding
     */
    public SessionCost costOf(Usage usage) {
        return new CostCalculation(this, usage).result();
    }
}
