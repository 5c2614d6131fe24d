package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the energy of a location or a tariff comes from.
 *
 * @param green whether all of it is renewable
 * @param sources shares of the sources
 * @param impact effects on the environment
 * @param supplier who supplies it
 * @param product its name
 */
public record EnergyMix(
        @JsonProperty("is_green_energy") @Nullable Boolean green,
        @JsonProperty("energy_sources") List<Source> sources,
        @JsonProperty("environ_impact") List<Impact> impact,
        @JsonProperty("supplier_name") @Nullable String supplier,
        @JsonProperty("energy_product_name") @Nullable String product) {

    /** Copies the lists. */
    public EnergyMix {
        sources = Lists.copy(sources);
        impact = Lists.copy(impact);
    }

    /**
     * A source.
     *
     * @param source such as {@code WIND}
     * @param percentage its share, 0 to 100
     */
    public record Source(
            @JsonProperty("source") @Nullable String source,
            @JsonProperty("percentage") @Nullable Double percentage) {}

    /**
     * An effect.
     *
     * @param category {@code NUCLEAR_WASTE} or {@code CARBON_DIOXIDE}
     * @param amount grams per kWh
     */
    public record Impact(
            @JsonProperty("category") @Nullable String category,
            @JsonProperty("amount") @Nullable Double amount) {}
}
