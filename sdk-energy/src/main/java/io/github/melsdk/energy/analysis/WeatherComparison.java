package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.Energy;
import java.util.OptionalDouble;

/**
 * A period compared with what a model of an earlier one expects of its weather.
 *
 * @param actual what was used
 * @param expected what the earlier habits would have used in the same weather
 * @param days over how many days
 * @param missingDays how many days of the period were left out
 * @param model the model, with the quality of its fit
 */
public record WeatherComparison(
        @JsonProperty("actual") Energy actual,
        @JsonProperty("expected") Energy expected,
        @JsonProperty("days") int days,
        @JsonProperty("missingDays") int missingDays,
        @JsonProperty("model") WeatherModel model) {

    /**
     * Returns what was saved.
     *
     * @return expected minus actual, negative if more was used
     */
    public Energy saving() {
        return expected.minus(actual);
    }

    /**
     * Returns what was saved in relation to what was expected.
     *
     * @return for example 0.2 for a fifth; empty if nothing was expected
     */
    public OptionalDouble relativeSaving() {
        return expected.wattHours() > 0
                ? OptionalDouble.of(saving().wattHours() / expected.wattHours())
                : OptionalDouble.empty();
    }
}
