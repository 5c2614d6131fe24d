package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.OffPeakHours;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The power that is always drawn ("talon"). There is no agreed definition, so the result names its method.
 *
 * @param power the base load
 * @param method how it was found
 */
public record BaseLoad(
        @JsonProperty("power") Power power,
        @JsonProperty("method") Method method) {

    private static final double FIVE_PERCENT = 0.05;

    /** How a base load is found. */
    public enum Method {
        /** The smallest mean power of a step. */
        MINIMUM,
        /** The power that 5 % of the steps do not exceed, interpolated between neighbours. */
        FIFTH_PERCENTILE,
        /** The mean power over hours of the night. */
        NIGHT_MEAN,
        /** The consumption of a day without heating or cooling, from a {@link WeatherModel}. */
        REGRESSION_INTERCEPT
    }

    /**
     * Takes the smallest mean power.
     *
     * @param curve the load curve
     * @return the base load; empty if nothing is known
     */
    public static Optional<BaseLoad> minimum(PowerSeries curve) {
        return curve.minimum().map(reading -> new BaseLoad(reading.power(), Method.MINIMUM));
    }

    /**
     * Takes the fifth percentile, which one faulty step does not change.
     *
     * @param curve the load curve, with a fixed step
     * @return the base load; empty if nothing is known
     */
    public static Optional<BaseLoad> fifthPercentile(PowerSeries curve) {
        double[] sorted = Arrays.stream(curve.toWatts())
                .filter(watts -> !Double.isNaN(watts))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        double rank = FIVE_PERCENT * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        double watts = sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
        return Optional.of(new BaseLoad(Power.watts(watts), Method.FIFTH_PERCENTILE));
    }

    /**
     * Takes the mean from 02:00 to 05:00.
     *
     * @param curve the load curve
     * @return the base load; empty if nothing is known at night
     */
    public static Optional<BaseLoad> nightMean(PowerSeries curve) {
        return nightMean(curve, LocalTime.of(2, 0), LocalTime.of(5, 0));
    }

    /**
     * Takes the mean over hours of the night.
     *
     * @param curve the load curve
     * @param from when the hours start, by the local clock
     * @param to when they end
     * @return the base load; empty if nothing is known at night
     */
    public static Optional<BaseLoad> nightMean(PowerSeries curve, LocalTime from, LocalTime to) {
        List<PowerSeries> nights = curve.during(OffPeakHours.of(from, to));
        double wattSeconds = 0;
        double seconds = 0;
        for (PowerSeries night : nights) {
            double known =
                    night.range().duration().toSeconds() * night.coverage().share();
            wattSeconds += night.mean().map(Power::watts).orElse(0.0) * known;
            seconds += known;
        }
        return seconds == 0
                ? Optional.empty()
                : Optional.of(new BaseLoad(Power.watts(wattSeconds / seconds), Method.NIGHT_MEAN));
    }
}
