package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.Quality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a city may see of the homes of its communes: sums, never a home. A commune with fewer homes than the threshold, or
 * in which one home weighs too much, is secret: not even how many homes it has is told. The production has the same rule
 * over the homes that produce. There is no total over communes, from which a secret one could be computed.
 *
 * @param threshold the least number of homes of a commune that is shown
 * @param rows one for each commune, in the order of their codes
 */
public record CommuneInventory(
        @JsonProperty("threshold") int threshold,
        @JsonProperty("rows") List<Row> rows) {

    private static final int LEAST_THRESHOLD = 3;

    /** Copies the rows. */
    public CommuneInventory {
        rows = List.copyOf(rows);
    }

    /**
     * One commune.
     *
     * @param commune its INSEE code
     * @param quality measured, estimated if a home's total holds estimates, or secret; never missing
     * @param homes how many homes are summed; null if secret
     * @param consumption what they consumed; null if secret
     * @param production what they produced; null if secret, or if fewer homes than the threshold produce something
     */
    public record Row(
            @JsonProperty("commune") String commune,
            @JsonProperty("quality") Quality quality,
            @JsonProperty("homes") @Nullable Integer homes,
            @JsonProperty("consumption") @Nullable Energy consumption,
            @JsonProperty("production") @Nullable Energy production) {

        /**
         * Returns the mean consumption of a home.
         *
         * @return the mean; empty if secret
         */
        public Optional<Energy> meanConsumption() {
            return homes == null || consumption == null
                    ? Optional.empty()
                    : Optional.of(consumption.times(1.0 / homes));
        }
    }

    /**
     * Makes the inventory.
     *
     * @param homes the homes; those with an incomplete total are left out
     * @param threshold the least number of homes of a commune that is shown (k of k-anonymity), at least 3
     * @param largestShare the largest part of a commune's consumption or production that one home may have, above 0 and at
     *     most 1; 0.85 is the usual rule of dominance, 1 switches it off
     * @return the inventory
     * @throws IllegalArgumentException if the threshold or the share is out of its range
     */
    public static CommuneInventory of(Collection<HomeFigure> homes, int threshold, double largestShare) {
        if (threshold < LEAST_THRESHOLD || !(largestShare > 0 && largestShare <= 1)) {
            throw new IllegalArgumentException("An inventory needs a threshold of at least " + LEAST_THRESHOLD
                    + " and a share above 0 and at most 1, but they are " + threshold + " and " + largestShare);
        }
        Map<String, List<HomeFigure>> byCommune = new TreeMap<>();
        for (HomeFigure home : homes) {
            List<HomeFigure> ofCommune = byCommune.computeIfAbsent(home.commune(), code -> new ArrayList<>());
            if (home.consumption().isComplete() && home.production().isComplete()) {
                ofCommune.add(home);
            }
        }
        List<Row> rows = byCommune.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), threshold, largestShare))
                .toList();
        return new CommuneInventory(threshold, rows);
    }

    private static Row row(String commune, List<HomeFigure> homes, int threshold, double largestShare) {
        if (homes.size() < threshold
                || dominates(homes, home -> home.consumption().wattHours(), largestShare)) {
            return new Row(commune, Quality.SECRET, null, null, null);
        }
        List<HomeFigure> producers = homes.stream()
                .filter(home -> home.production().wattHours() != 0)
                .toList();
        boolean hidesProduction = producers.size() < threshold
                || dominates(producers, home -> home.production().wattHours(), largestShare);
        double consumption = 0;
        double production = 0;
        int estimated = 0;
        for (HomeFigure home : homes) {
            consumption += home.consumption().wattHours();
            production += home.production().wattHours();
            estimated += home.consumption().coverage().estimated()
                    + home.production().coverage().estimated();
        }
        return new Row(
                commune,
                estimated == 0 ? Quality.MEASURED : Quality.ESTIMATED,
                homes.size(),
                Energy.wattHours(consumption),
                hidesProduction ? null : Energy.wattHours(production));
    }

    private static boolean dominates(List<HomeFigure> homes, ToDoubleFunction<HomeFigure> figure, double largestShare) {
        double sum = 0;
        double largest = 0;
        for (HomeFigure home : homes) {
            double value = Math.abs(figure.applyAsDouble(home));
            sum += value;
            largest = Math.max(largest, value);
        }
        return sum > 0 && largestShare < 1 && largest > largestShare * sum;
    }
}
