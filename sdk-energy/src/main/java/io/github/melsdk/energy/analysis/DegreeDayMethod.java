package io.github.melsdk.energy.analysis;

import io.github.melsdk.energy.DailyTemperature;
import java.util.OptionalDouble;

/**
 * How the heating degree days of a day are computed. The methods differ by several percent over a winter, so never compare
 * sums of two of them.
 *
 * @see <a href="https://www.costic.com">COSTIC, publisher of the official unified degree days</a>
 */
public enum DegreeDayMethod {
    /** From the mean of minimum and maximum: max(0, S − (Tn + Tx) / 2). Called "Météo" in France. */
    METEO {
        @Override
        double heating(double minimum, double maximum, double base) {
            return Math.max(0, base - (minimum + maximum) / 2);
        }
    },
    /**
     * The unified degree days of the heating trade ("DJU", COSTIC, "Professionnels"), which also count mild days with a
     * cold night: 0 if S ≤ Tn; S − (Tn + Tx) / 2 if S &gt; Tx; (S − Tn) · (0.08 + 0.42 · (S − Tn) / (Tx − Tn)) between.
     */
    COSTIC {
        @Override
        double heating(double minimum, double maximum, double base) {
            if (base <= minimum) {
                return 0;
            }
            double cold = base - minimum;
            return base > maximum
                    ? base - (minimum + maximum) / 2
                    : cold * (CONSTANT + SLOPE * cold / (maximum - minimum));
        }
    },
    /** From the mean temperature of the day: max(0, S − T). The method of CalTRACK and eemeter. */
    MEAN {
        @Override
        double heating(double minimum, double maximum, double base) {
            throw new IllegalArgumentException("The method needs the mean temperature of the day");
        }
    };

    private static final double CONSTANT = 0.08;
    private static final double SLOPE = 0.42;

    abstract double heating(double minimum, double maximum, double base);

    /**
     * Returns the heating degree days of one day.
     *
     * @param day its temperatures in degrees Celsius
     * @param base the temperature below which one heats ("seuil"), in degrees Celsius; 18 is usual in France
     * @return degree days; empty if a temperature that the method needs is unknown
     */
    public OptionalDouble heating(DailyTemperature day, double base) {
        if (this == MEAN) {
            Double mean = day.mean();
            return mean == null ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, base - mean));
        }
        Double minimum = day.minimum();
        Double maximum = day.maximum();
        return minimum == null || maximum == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(heating(minimum, maximum, base));
    }

    /**
     * Returns the cooling degree days of one day: max(0, T − S) with the mean of minimum and maximum, or of the day for
     * {@link #MEAN}. The unified method is defined for heating only and counts here like {@link #METEO}.
     *
     * @param day its temperatures in degrees Celsius
     * @param base the temperature above which one cools, in degrees Celsius; 22 is usual in France
     * @return degree days; empty if a temperature that the method needs is unknown
     */
    public OptionalDouble cooling(DailyTemperature day, double base) {
        Double mean = day.mean();
        if (this != MEAN) {
            Double minimum = day.minimum();
            Double maximum = day.maximum();
            mean = minimum == null || maximum == null ? null : (minimum + maximum) / 2;
        }
        return mean == null ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, mean - base));
    }
}
