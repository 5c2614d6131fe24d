package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prices that apply together.
 *
 * @param priceComponents prices, one for each dimension
 * @param restrictions when they apply, null for always
 */
public record TariffElement(
        @JsonProperty("price_components") List<PriceComponent> priceComponents,
        @JsonProperty("restrictions") @Nullable TariffRestrictions restrictions) {

    /** Copies the list. */
    public TariffElement {
        priceComponents = Lists.copy(priceComponents);
    }
}
