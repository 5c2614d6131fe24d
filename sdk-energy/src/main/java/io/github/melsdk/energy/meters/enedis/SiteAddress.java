package io.github.melsdk.energy.meters.enedis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a meter is. It prints masked.
 *
 * @param street number and name of the street, or null
 * @param postcodeAndTown postcode and name of the town, or null
 * @param inseeCode code of the commune, or null
 */
public record SiteAddress(
        @Nullable String street,
        @Nullable String postcodeAndTown,
        @Nullable String inseeCode) {

    /**
     * Returns the code of the commune, which alone identifies it.
     *
     * @return empty when Enedis gives none
     */
    public Optional<String> commune() {
        return Optional.ofNullable(inseeCode);
    }

    @Override
    public String toString() {
        return "SiteAddress[masked]";
    }
}
