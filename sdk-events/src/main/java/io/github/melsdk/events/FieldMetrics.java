package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Figures about a field for numbers over all chosen events; null where the provider does not say.
 *
 * @param sum the sum
 * @param average the mean
 * @param max the greatest value
 * @param min the least value
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FieldMetrics(
        @JsonProperty("sum") @Nullable Double sum,
        @JsonProperty("avg") @Nullable Double average,
        @JsonProperty("max") @Nullable Double max,
        @JsonProperty("min") @Nullable Double min) {}
