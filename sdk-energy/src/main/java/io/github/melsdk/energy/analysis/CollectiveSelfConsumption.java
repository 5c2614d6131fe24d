package io.github.melsdk.energy.analysis;

import io.github.melsdk.energy.EnergySeries;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The production of one or several roofs shared between consumers. At each step, what is allocated to a consumer is at most
 * what it consumes, all of it together at most what is produced, and the rest is surplus. A step at which one series is
 * unknown is unknown in all results.
 *
 * @param allocated what each consumer receives, in the order of the consumers
 * @param complements what each consumer still takes from its supplier
 * @param surplus what nobody receives
 */
public record CollectiveSelfConsumption(
        List<EnergySeries> allocated, List<EnergySeries> complements, EnergySeries surplus) {

    /** Copies the lists. */
    public CollectiveSelfConsumption {
        allocated = List.copyOf(allocated);
        complements = List.copyOf(complements);
    }

    /**
     * Shares a production.
     *
     * @param producers the production of each, at least one, all series with the same intervals
     * @param consumers the consumption of each, at least one
     * @param key how to share
     * @return who gets what
     * @throws IllegalArgumentException if there is no producer or consumer, intervals differ, a value is negative, or
     *     shares of the key are not valid
     */
    public static CollectiveSelfConsumption share(
            List<EnergySeries> producers, List<EnergySeries> consumers, SharingKey key) {
        EnergySeries produced = EnergySeries.sum(producers);
        EnergySeries known = produced.plus(EnergySeries.sum(consumers));
        double[][] allocated = new double[consumers.size()][known.size()];
        for (int step = 0; step < known.size(); step++) {
            double[] parts = Double.isNaN(known.wattHours(step))
                    ? unknown(consumers.size())
                    : key.allocate(at(producers, step), at(consumers, step), step);
            for (int i = 0; i < parts.length; i++) {
                allocated[i][step] = parts[i];
            }
        }
        List<EnergySeries> result =
                Stream.of(allocated).map(values -> known.withWattHours(values)).toList();
        List<EnergySeries> complements = IntStream.range(0, consumers.size())
                .mapToObj(i -> consumers.get(i).minus(result.get(i)))
                .toList();
        return new CollectiveSelfConsumption(result, complements, produced.minus(EnergySeries.sum(result)));
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static double[] at(List<EnergySeries> series, int step) {
        double[] values = new double[series.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = series.get(i).wattHours(step);
            if (values[i] < 0) {
                throw new IllegalArgumentException("Energy to share must not be negative, but a series has " + values[i]
                        + " Wh at " + series.get(i).at(step));
            }
        }
        return values;
    }

    /**
     * Returns what all consumers receive together.
     *
     * @return the sum of what is allocated
     */
    public EnergySeries selfConsumed() {
        return EnergySeries.sum(allocated);
    }
}
