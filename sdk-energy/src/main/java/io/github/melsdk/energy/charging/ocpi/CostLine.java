package io.github.melsdk.energy.charging.ocpi;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bill.
 *
 * @param dimension what is billed
 * @param reservation whether it is for a reservation
 * @param volume kWh or hours as billed, after rounding up to the step; 1 for a fee
 * @param price without VAT, per kWh or hour, or the fee
 * @param vat percent, null when the tariff does not tell it
 */
public record CostLine(
        TariffDimension dimension,
        boolean reservation,
        BigDecimal volume,
        BigDecimal price,
        @Nullable BigDecimal vat) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Refuses missing parts. */
    public CostLine {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(volume, "volume");
        Objects.requireNonNull(price, "price");
    }

    /**
     * Returns the amount without VAT.
     *
     * @return volume × price, not rounded
     */
    public BigDecimal exclVat() {
        return volume.multiply(price);
    }

    /**
     * Returns the amount with VAT.
     *
     * @return null when the tariff does not tell the VAT of something that costs
     */
    public @Nullable BigDecimal inclVat() {
        if (vat == null) {
            return price.signum() == 0 ? BigDecimal.ZERO : null;
        }
        return exclVat().multiply(HUNDRED.add(vat)).divide(HUNDRED);
    }
}
