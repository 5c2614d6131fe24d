package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a home uses the production of its own roof. At each step the self-consumed energy is the smaller of production and
 * consumption; a step at which one of them is unknown is left out of all sums.
 *
 * <p>The rates depend on the step: over half-hours they are higher than over minutes, and over days they mean nothing. So
 * the step is part of the result.
 *
 * @param produced the production over the known steps
 * @param consumed the consumption of the site over the known steps, whatever its origin
 * @param selfConsumed the production consumed on the site as it was produced
 * @param steps how many steps are known
 * @param unknownSteps how many steps were left out
 * @param step the length of the steps; null if they differ
 * @see <a href="https://github.com/energy-modelling-toolkit/prosumpy">prosumpy, which defines both rates alike</a>
 */
public record SelfConsumption(
        @JsonProperty("produced") Energy produced,
        @JsonProperty("consumed") Energy consumed,
        @JsonProperty("selfConsumed") Energy selfConsumed,
        @JsonProperty("steps") int steps,
        @JsonProperty("unknownSteps") int unknownSteps,
        @JsonProperty("step") @Nullable Duration step) {

    /**
     * Computes the figures from production and consumption behind the meter.
     *
     * @param production what the roof gave
     * @param consumption what the site used, from the roof and from the grid, over the same intervals
     * @return the figures
     * @throws IllegalArgumentException if the intervals differ; see {@link io.github.melsdk.energy.Series#align}
     */
    public static SelfConsumption of(EnergySeries production, EnergySeries consumption) {
        return sums(production, consumption, series(production, consumption));
    }

    /**
     * Computes the figures from what the grid's meter and the inverter count. The meter alone cannot give them: with
     * production P, injection I and withdrawal W, P − I is self-consumed and W + P − I is consumed.
     *
     * @param production what the inverter counted
     * @param withdrawn what the grid's meter counted as withdrawn, over the same intervals
     * @param injected what the grid's meter counted as injected, over the same intervals
     * @return the figures
     * @throws IllegalArgumentException if the intervals differ
     */
    public static SelfConsumption fromMeter(EnergySeries production, EnergySeries withdrawn, EnergySeries injected) {
        EnergySeries self = production.minus(injected);
        return sums(production, withdrawn.plus(self), self);
    }

    private static SelfConsumption sums(EnergySeries production, EnergySeries consumption, EnergySeries self) {
        EnergySeries known = production.plus(consumption).plus(self);
        return new SelfConsumption(
                sum(production, known),
                sum(consumption, known),
                sum(self, known),
                known.coverage().known(),
                known.size() - known.coverage().known(),
                known.step().orElse(null));
    }

    /** Only where all is known. */
    private static Energy sum(EnergySeries series, EnergySeries known) {
        double sum = 0;
        for (int i = 0; i < series.size(); i++) {
            sum += Double.isNaN(known.wattHours(i)) ? 0 : series.wattHours(i);
        }
        return Energy.wattHours(sum);
    }

    /**
     * Returns the self-consumed energy step by step: the smaller of both.
     *
     * @param production what the roof gave
     * @param consumption what the site used, over the same intervals
     * @return the self-consumed energy; unknown where one of both is
     * @throws IllegalArgumentException if the intervals differ
     */
    public static EnergySeries series(EnergySeries production, EnergySeries consumption) {
        return production.smaller(consumption);
    }

    /**
     * Returns which part of the production the site uses itself ("taux d'autoconsommation").
     *
     * @return self-consumed by produced, 0 to 1; empty if nothing was produced
     */
    public OptionalDouble selfConsumptionRate() {
        return ratio(selfConsumed, produced);
    }

    /**
     * Returns which part of the consumption the site produces itself ("taux d'autoproduction").
     *
     * @return self-consumed by consumed, 0 to 1; empty if nothing was consumed
     */
    public OptionalDouble selfProductionRate() {
        return ratio(selfConsumed, consumed);
    }

    /**
     * Returns production by consumption ("taux de couverture"), which ignores when they happen and can exceed 1.
     *
     * @return produced by consumed; empty if nothing was consumed
     */
    public OptionalDouble coverageRate() {
        return ratio(produced, consumed);
    }

    /**
     * Returns what the site does not use itself.
     *
     * @return produced minus self-consumed
     */
    public Energy surplus() {
        return produced.minus(selfConsumed);
    }

    /**
     * Returns what the grid supplies.
     *
     * @return consumed minus self-consumed
     */
    public Energy gridDraw() {
        return consumed.minus(selfConsumed);
    }

    /**
     * Returns the length of the steps, on which the rates depend.
     *
     * @return the length; empty if they differ
     */
    public Optional<Duration> stepLength() {
        return Optional.ofNullable(step);
    }

    private static OptionalDouble ratio(Energy part, Energy whole) {
        return whole.wattHours() > 0 ? OptionalDouble.of(part.wattHours() / whole.wattHours()) : OptionalDouble.empty();
    }
}
