package io.github.melsdk.energy.charging.ocpi;

import java.util.Objects;

/**
 * A party of a roaming network.
 *
 * @param countryCode two letters
 * @param partyId three letters
 */
public record Party(String countryCode, String partyId) {

    /** Refuses missing parts. */
    public Party {
        Objects.requireNonNull(countryCode, "countryCode");
        Objects.requireNonNull(partyId, "partyId");
    }
}
