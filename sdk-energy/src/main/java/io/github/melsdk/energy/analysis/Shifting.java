package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.EnergyReading;
import io.github.melsdk.energy.EnergySeries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * When to run a use that can wait: a washing machine, a car, hot water.
 *
 * @param run from when to when it should run
 * @param cost what the run costs then, in euros
 * @param costNow what it costs at the first possible start, in euros; NaN if that is not known
 * @param strainedNow whether the first possible run meets an hour under strain
 */
public record Shifting(
        @JsonProperty("run") DateRange run,
        @JsonProperty("cost") double cost,
        @JsonProperty("costNow") double costNow,
        @JsonProperty("strainedNow") boolean strainedNow) {

    private static final Duration GRAIN = Duration.ofMinutes(15);

    /**
     * Finds the cheapest start that meets no hour under strain, at each quarter of an hour. Of equally cheap ones, hours of
     * abundant production are preferred, then the earliest. A start for which a price is not known is never advised; an
     * hour without a signal counts as normal.
     *
     * @param use the energies of one run from its start on; its own dates do not matter
     * @param possible when the run may start at the earliest and must have ended
     * @param tariff the price
     * @param signals the signal of each hour, by the start of the hour
     * @return the advice; empty if no start is possible
     */
    public static Optional<Shifting> advise(
            EnergySeries use, DateRange possible, Tariff tariff, Map<Instant, GridSignal> signals) {
        Plan plan = new Plan(use, tariff, Map.copyOf(signals));
        Duration length = use.range().duration();
        Plan.Try now = plan.at(possible.start());
        Plan.Try best = null;
        for (ZonedDateTime start = possible.start();
                !start.plus(length).isAfter(possible.end());
                start = start.plus(GRAIN)) {
            Plan.Try next = plan.at(start);
            boolean allowed = !next.strained() && !Double.isNaN(next.cost());
            if (allowed && (best == null || Plan.ORDER.compare(next, best) < 0)) {
                best = next;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Shifting(
                        DateRange.of(best.start(), best.start().plus(length)),
                        best.cost(),
                        now.cost(),
                        now.strained()));
    }

    /**
     * Returns what waiting saves.
     *
     * @return euros; NaN if the cost of the first possible start is not known
     */
    public double saving() {
        return costNow - cost;
    }

    private record Plan(EnergySeries use, Tariff tariff, Map<Instant, GridSignal> signals) {
        private static final double ROUNDING = 1e-9;
        private static final Comparator<Try> ORDER = Comparator.comparingLong(Try::roundedCost)
                .thenComparing(Comparator.comparingInt(Try::abundantSteps).reversed());

        Try at(ZonedDateTime start) {
            Duration shift = Duration.between(use.at(0), start);
            double cost = 0;
            boolean strained = false;
            int abundant = 0;
            for (EnergyReading reading : use) {
                ZonedDateTime from = reading.start().plus(shift).withZoneSameInstant(start.getZone());
                cost += tariff.eurosPerKilowattHour(from) * reading.energy().kilowattHours();
                GridSignal worst = worst(from, from.plus(reading.duration()));
                strained |= worst.compareTo(GridSignal.NORMAL) > 0;
                abundant += worst == GridSignal.ABUNDANT ? 1 : 0;
            }
            return new Try(start, cost, strained, abundant);
        }

        private GridSignal worst(ZonedDateTime from, ZonedDateTime to) {
            GridSignal worst = GridSignal.ABUNDANT;
            for (ZonedDateTime hour = from.truncatedTo(ChronoUnit.HOURS); hour.isBefore(to); hour = hour.plusHours(1)) {
                GridSignal signal = signals.getOrDefault(hour.toInstant(), GridSignal.NORMAL);
                worst = signal.compareTo(worst) > 0 ? signal : worst;
            }
            return worst;
        }

        private record Try(ZonedDateTime start, double cost, boolean strained, int abundantSteps) {
            long roundedCost() {
                return Math.round(cost / ROUNDING);
            }
        }
    }
}
