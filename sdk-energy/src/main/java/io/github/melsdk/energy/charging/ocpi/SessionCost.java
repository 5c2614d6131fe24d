package io.github.melsdk.energy.charging.ocpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a use of a charge point costs.
 *
 * @param currency three letters
 * @param exclVat without VAT, within the least and the most price
 * @param inclVat with VAT, null when the tariff does not tell it for something that costs
 * @param lines how it comes about, before the least and the most price
 */
public record SessionCost(
        String currency, BigDecimal exclVat, @Nullable BigDecimal inclVat, List<CostLine> lines) {

    /** Copies the list. */
    public SessionCost {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(exclVat, "exclVat");
        lines = List.copyOf(lines);
    }

    /**
     * Returns the cost as it is shown.
     *
     * @param decimals digits of the totals, half rounded up; the lines stay as they are
     * @return the rounded cost
     */
    public SessionCost rounded(int decimals) {
        return new SessionCost(
                currency,
                exclVat.setScale(decimals, RoundingMode.HALF_UP),
                inclVat == null ? null : inclVat.setScale(decimals, RoundingMode.HALF_UP),
                lines);
    }
}
