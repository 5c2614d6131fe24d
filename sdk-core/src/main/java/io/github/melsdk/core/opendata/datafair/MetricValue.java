package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a column.
 *
 * @param total number of lines that it comes from, or null
 * @param value a number, or the text of a date; null when no line has a value
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MetricValue(
        @JsonProperty("total") @Nullable Long total,
        @JsonProperty("metric") @Nullable Object value) {

    /**
     * Returns the value as a number.
     *
     * @return empty when it is none
     */
    public Optional<BigDecimal> decimal() {
        return value instanceof Number ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
    }
}
