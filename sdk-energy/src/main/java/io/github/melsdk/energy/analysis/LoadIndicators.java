package io.github.melsdk.energy.analysis;

import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.EnergyTotal;
import io.github.melsdk.energy.OffPeakHours;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.Step;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures that describe a load curve. Where French practice knows several definitions, the one chosen is stated. */
public final class LoadIndicators {
    private static final double DAYS_PER_YEAR = 365;
    private static final double ENOUGH_DAYS = 0.9;
    private static final double SECONDS_PER_HOUR = 3600;

    private LoadIndicators() {}

    /**
     * Returns the mean power by the maximum power of the same curve. The maximum of half-hour means is below the
     * instantaneous maximum that a meter reports in VA, so do not mix them.
     *
     * @param curve the load curve
     * @return 0 to 1; empty if nothing is known or the maximum is not positive
     */
    public static OptionalDouble loadFactor(PowerSeries curve) {
        double maximum = curve.maximum().map(reading -> reading.power().watts()).orElse(0.0);
        return maximum <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(curve.mean().map(Power::watts).orElse(0.0) / maximum);
    }

    /**
     * Returns for how long the maximum power would have to run to give the energy.
     *
     * @param energy the energy
     * @param maximum the maximum power, positive
     * @return the full-load hours, as a duration
     * @throws IllegalArgumentException if the maximum is not positive
     */
    public static Duration fullLoadTime(Energy energy, Power maximum) {
        if (maximum.watts() <= 0) {
            throw new IllegalArgumentException("The maximum power must be positive, but it is " + maximum);
        }
        return Duration.ofSeconds(Math.round(energy.wattHours() / maximum.watts() * SECONDS_PER_HOUR));
    }

    /**
     * Returns which part of the known energy flows at off-peak hours. A step that a window cuts is shared in proportion to
     * time.
     *
     * @param series the energies
     * @param hours the off-peak hours of the contract
     * @return 0 to 1; empty if no energy is known
     */
    public static OptionalDouble offPeakShare(EnergySeries series, OffPeakHours hours) {
        double offPeak = known(EnergySeries.total(series.during(hours)));
        double peak = known(EnergySeries.total(series.outside(hours)));
        return offPeak + peak > 0 ? OptionalDouble.of(offPeak / (offPeak + peak)) : OptionalDouble.empty();
    }

    private static double known(EnergyTotal total) {
        return total.known().map(Energy::wattHours).orElse(0.0);
    }

    /**
     * Scales the energy of the days that are wholly known to 365 days.
     *
     * @param series the energies of about a year
     * @return the energy of a year; empty unless at least 90 % of the days are known
     */
    public static Optional<Energy> annualised(EnergySeries series) {
        EnergySeries days = series.resample(Step.DAY);
        EnergyTotal total = days.total();
        int known = total.coverage().known();
        return known == 0 || known < ENOUGH_DAYS * days.size()
                ? Optional.empty()
                : total.known().map(sum -> sum.times(DAYS_PER_YEAR / known));
    }
}
