package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A postal address; each part is null if the provider does not give it.
 *
 * @param street number and street
 * @param postcode the postcode; it never identifies a commune
 * @param city the name of the town, in the provider's spelling
 * @param communeCode the INSEE code of the commune, 5 characters
 * @param country the country, ISO 3166-1 alpha-2
 */
public record Address(
        @JsonProperty("street") @Nullable String street,
        @JsonProperty("postcode") @Nullable String postcode,
        @JsonProperty("city") @Nullable String city,
        @JsonProperty("communeCode") @Nullable String communeCode,
        @JsonProperty("country") @Nullable String country) {}
