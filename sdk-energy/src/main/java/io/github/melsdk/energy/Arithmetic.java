package io.github.melsdk.energy;

import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Interval by interval, over series with the same intervals; what is unknown in one is unknown in the result. */
final class Arithmetic {
    private Arithmetic() {}

    static Cells plus(Cells a, Cells b) {
        return combine(a, b, Double::sum);
    }

    static Cells minus(Cells a, Cells b) {
        return combine(a, b, (x, y) -> x - y);
    }

    static Cells smaller(Cells a, Cells b) {
        return combine(a, b, Math::min);
    }

    private static Cells combine(Cells a, Cells b, DoubleBinaryOperator operator) {
        requireSameIntervals(a, b);
        double[] values = new double[a.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = operator.applyAsDouble(a.value(i), b.value(i));
        }
        if (a.qualities == null && b.qualities == null) {
            return new Cells(a.axis, values, null, 0);
        }
        byte[] qualities = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            qualities[i] = worse(a.quality(i), b.quality(i)).code();
        }
        return Cells.of(a.axis, values, qualities);
    }

    static Cells times(Cells cells, double factor) {
        double[] values = cells.copyOfValues();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return Cells.of(cells.axis, values, cells.copyOfQualities());
    }

    static Quality worse(Quality a, Quality b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    static void requireSameIntervals(Cells a, Cells b) {
        if (!a.axis.isSameAs(b.axis)) {
            throw new IllegalArgumentException(
                    "The series have different intervals; bring them onto the same with Series.align first");
        }
    }

    /** One series after the other; where two have the same interval, a known value counts more than none, then the later. */
    static Cells join(List<Cells> parts, ZoneId zone) {
        IntervalList all = new IntervalList();
        for (Cells part : parts) {
            for (int i = 0; i < part.size(); i++) {
                all.add(
                        part.axis.at(i),
                        part.axis.at(i + 1),
                        part.value(i),
                        part.quality(i).code());
            }
        }
        return all.knownFirst().toCells(null, null, zone);
    }
}
