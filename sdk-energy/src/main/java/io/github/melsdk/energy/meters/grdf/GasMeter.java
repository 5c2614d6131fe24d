package io.github.melsdk.energy.meters.grdf;

import org.jspecify.annotations.Nullable;

/**
 * A gas meter and where it is. It prints masked.
 *
 * @param street number and name of the street, or null
 * @param addressSupplement rest of the address, or null
 * @param postcode postcode, or null
 * @param town name of the town, or null
 * @param frequency how often it is read: {@code 6M}, {@code 1M}, {@code MM}, {@code JJ}, or null
 * @param transferPoint name of the point between the networks, or null
 */
public record GasMeter(
        @Nullable String street,
        @Nullable String addressSupplement,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String frequency,
        @Nullable String transferPoint) {

    @Override
    public String toString() {
        return "GasMeter[" + frequency + ", masked]";
    }
}
