package io.github.melsdk.energy.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * How the production of a collective self-consumption operation is shared between its consumers at each step. These are
 * the four keys ("clés de répartition") that Enedis offers; pro rata of consumption is the default of decree 2017-676.
 *
 * @see <a href="https://www.enedis.fr/autoconsommation-collective">Enedis, collective self-consumption</a>
 */
public final class SharingKey {
    private static final double ROUNDING = 1e-9;

    private final Rule rule;

    private SharingKey(Rule rule) {
        this.rule = rule;
    }

    /**
     * Gives each consumer a fixed share ("statique"). What a consumer does not use of it is surplus; it is not shared
     * again.
     *
     * @param shares one for each consumer, not negative, together at most 1
     * @return the key
     * @throws IllegalArgumentException if a share is negative or they exceed 1
     */
    public static SharingKey fixed(List<Double> shares) {
        double[] copy = shares.stream().mapToDouble(Double::doubleValue).toArray();
        check(copy, -1);
        return simple((consumer, step) -> copy[consumer]).withConsumers(copy.length);
    }

    /**
     * Shares in proportion to what each consumes at the step ("dynamique par défaut"). There is a surplus only if all
     * together consume less than is produced.
     *
     * @return the key
     */
    public static SharingKey byConsumption() {
        return new SharingKey((producers, consumption, step) -> {
            double produced = Arrays.stream(producers).sum();
            double consumed = Arrays.stream(consumption).sum();
            double part = consumed > 0 ? Math.min(1, produced / consumed) : 0;
            return Arrays.stream(consumption).map(one -> one * part).toArray();
        });
    }

    /**
     * Takes shares of the pooled production that change from step to step ("dynamique simple").
     *
     * @param shares the shares, not negative, together at most 1 at each step; asked for as the steps are shared
     * @return the key
     */
    public static SharingKey simple(Shares shares) {
        return new SharingKey((producers, consumption, step) -> {
            double produced = Arrays.stream(producers).sum();
            double[] all = new double[consumption.length];
            Arrays.setAll(all, consumer -> shares.of(consumer, step));
            check(all, step);
            double[] allocated = new double[consumption.length];
            Arrays.setAll(allocated, consumer -> Math.min(all[consumer] * produced, consumption[consumer]));
            return allocated;
        });
    }

    /**
     * Takes a share for each pair of producer and consumer that changes from step to step ("dynamique complète").
     *
     * @param shares the shares, not negative, together at most 1 for each producer at each step
     * @return the key
     */
    public static SharingKey full(PairShares shares) {
        return new SharingKey((producers, consumption, step) -> {
            double[] allocated = new double[consumption.length];
            for (int producer = 0; producer < producers.length; producer++) {
                double[] all = new double[consumption.length];
                int of = producer;
                Arrays.setAll(all, consumer -> shares.of(of, consumer, step));
                check(all, step);
                for (int i = 0; i < all.length; i++) {
                    allocated[i] = Math.min(allocated[i] + all[i] * producers[producer], consumption[i]);
                }
            }
            return allocated;
        });
    }

    private SharingKey withConsumers(int consumers) {
        return new SharingKey((producers, consumption, step) -> {
            if (consumption.length != consumers) {
                throw new IllegalArgumentException(
                        "There are " + consumers + " shares for " + consumption.length + " consumers");
            }
            return rule.allocate(producers, consumption, step);
        });
    }

    double[] allocate(double[] producers, double[] consumption, int step) {
        return rule.allocate(producers, consumption, step);
    }

    private static void check(double[] shares, int step) {
        double sum = 0;
        for (double share : shares) {
            if (!(share >= 0)) {
                throw new IllegalArgumentException("A share must not be negative, but one is " + share + where(step));
            }
            sum += share;
        }
        if (sum > 1 + ROUNDING) {
            throw new IllegalArgumentException("Shares must not exceed 1 together, but they give " + sum + where(step));
        }
    }

    private static String where(int step) {
        return step < 0 ? "" : " at step " + step;
    }

    /** Shares of the pooled production. */
    @FunctionalInterface
    public interface Shares {
        /**
         * Returns a share.
         *
         * @param consumer the position of the consumer in the list
         * @param step the position of the step in the series
         * @return the share, 0 to 1
         */
        double of(int consumer, int step);
    }

    /** Shares of each producer's production. */
    @FunctionalInterface
    public interface PairShares {
        /**
         * Returns a share.
         *
         * @param producer the position of the producer in the list
         * @param consumer the position of the consumer in the list
         * @param step the position of the step in the series
         * @return the share, 0 to 1
         */
        double of(int producer, int consumer, int step);
    }

    private interface Rule {
        double[] allocate(double[] producers, double[] consumption, int step);
    }
}
