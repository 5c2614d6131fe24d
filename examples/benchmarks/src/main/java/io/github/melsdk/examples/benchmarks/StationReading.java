package io.github.melsdk.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record of an export as an application declares it: twelve fields, two of them date-times. */
public record StationReading(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("nom") @Nullable String name,
        @JsonProperty("adresse") @Nullable String address,
        @JsonProperty("commune") @Nullable String commune,
        @JsonProperty("etat") @Nullable String state,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("nbvelosdispo") @Nullable Integer bikes,
        @JsonProperty("nbplacesdispo") @Nullable Integer docks,
        @JsonProperty("latitude") @Nullable Double latitude,
        @JsonProperty("longitude") @Nullable Double longitude,
        @JsonProperty("datemiseajour") @Nullable OffsetDateTime observedAt,
        @JsonProperty("datepublication") @Nullable OffsetDateTime publishedAt) {}
