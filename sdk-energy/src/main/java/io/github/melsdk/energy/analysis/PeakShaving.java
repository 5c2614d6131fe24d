package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a storage could lower the maximum power of a curve that is known in advance. The storage starts full, gives what
 * exceeds a limit, and takes back below the limit without exceeding it; the result is the lowest limit it can hold. This
 * is our own definition and an upper bound: nobody knows tomorrow's curve.
 *
 * @param peak the maximum power of the curve
 * @param shavedPeak the lowest limit that the storage can hold
 * @param delivered the energy that the storage gives to hold it
 * @param unknownSteps steps without a value, during which the storage neither gives nor takes
 */
public record PeakShaving(
        @JsonProperty("peak") Power peak,
        @JsonProperty("shavedPeak") Power shavedPeak,
        @JsonProperty("delivered") Energy delivered,
        @JsonProperty("unknownSteps") int unknownSteps) {

    private static final int BISECTIONS = 50;

    /**
     * A storage.
     *
     * @param capacity the energy it can give from full to empty, not negative
     * @param power the power it can give or take, not negative
     * @param efficiency the energy it gives by the energy it takes, above 0 and at most 1
     */
    public record Storage(
            @JsonProperty("capacity") Energy capacity,
            @JsonProperty("power") Power power,
            @JsonProperty("efficiency") double efficiency) {

        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if one is out of its range
         */
        public Storage {
            if (capacity.wattHours() < 0 || power.watts() < 0 || !(efficiency > 0 && efficiency <= 1)) {
                throw new IllegalArgumentException("A storage has a capacity and a power that are not negative and an"
                        + " efficiency above 0 and at most 1, but they are " + capacity + ", " + power + ", "
                        + efficiency);
            }
        }
    }

    /**
     * Returns what a storage could do.
     *
     * @param curve the load curve
     * @param storage the storage
     * @return the potential; empty if nothing of the curve is known
     */
    public static Optional<PeakShaving> potential(PowerSeries curve, Storage storage) {
        Run run = new Run(curve, storage);
        return curve.maximum().map(maximum -> {
            double high = maximum.power().watts();
            double low = high - storage.power().watts();
            for (int i = 0; i < BISECTIONS; i++) {
                double middle = (low + high) / 2;
                if (Double.isNaN(run.delivered(middle))) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return new PeakShaving(
                    maximum.power(),
                    Power.watts(high),
                    Energy.wattHours(run.delivered(high)),
                    curve.size() - curve.coverage().known());
        });
    }

    /**
     * Returns by how much the maximum power falls.
     *
     * @return peak minus shaved peak
     */
    public Power reduction() {
        return peak.minus(shavedPeak);
    }

    private static final class Run {
        private static final double SECONDS_PER_HOUR = 3600;

        private final double[] watts;
        private final double[] hours;
        private final Storage storage;

        Run(PowerSeries curve, Storage storage) {
            this.storage = storage;
            this.watts = curve.toWatts();
            this.hours = new double[watts.length];
            for (int i = 0; i < hours.length; i++) {
                hours[i] = Duration.between(curve.at(i), curve.at(i + 1)).toSeconds() / SECONDS_PER_HOUR;
            }
        }

        /** Wh given to hold a limit; NaN if the storage cannot. */
        double delivered(double limit) {
            double capacity = storage.capacity().wattHours();
            double rate = storage.power().watts();
            double stored = capacity;
            double delivered = 0;
            for (int i = 0; i < watts.length; i++) {
                double over = watts[i] - limit;
                if (over > 0) {
                    double given = over * hours[i];
                    if (over > rate || given > stored) {
                        return Double.NaN;
                    }
                    stored -= given;
                    delivered += given;
                } else if (over < 0) {
                    stored = Math.min(capacity, stored + Math.min(rate, -over) * hours[i] * storage.efficiency());
                }
            }
            return delivered;
        }
    }
}
