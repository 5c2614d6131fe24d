package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.OpenEnum;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The price of one dimension.
 *
 * @param type what is priced
 * @param price without VAT, per kWh or hour, or once
 * @param vat percent, null when it is not told
 * @param stepSize smallest amount that is billed, in Wh or seconds; 1 when it is not told
 */
public record PriceComponent(
        @JsonProperty("type") OpenEnum<TariffDimension> type,
        @JsonProperty("price") BigDecimal price,
        @JsonProperty("vat") @Nullable BigDecimal vat,
        @JsonProperty("step_size") int stepSize) {

    /** Turns what is absent into a price of zero and a step of one. */
    public PriceComponent {
        type = OpenEnum.bind(TariffDimension.class, type);
        price = Objects.requireNonNullElse(price, BigDecimal.ZERO);
        stepSize = Math.max(1, stepSize);
    }
}
