package io.github.melsdk.energy;

/**
 * Brings values onto other intervals. Energies are summed, means are weighted with time. An interval of which a part has no
 * value gets none. An energy that a border cuts is shared in proportion to time, and both parts are estimates.
 */
final class Regrid {
    private final Cells source;
    private final boolean sums;
    private final double[] values;
    private final byte[] qualities;

    private Regrid(Cells source, boolean sums, int size) {
        this.source = source;
        this.sums = sums;
        this.values = new double[size];
        this.qualities = new byte[size];
    }

    static Cells onto(Axis target, Cells source, boolean sums) {
        Regrid regrid = new Regrid(source, sums, target.size());
        for (int i = 0; i < target.size(); i++) {
            regrid.interval(i, target.at(i), target.at(i + 1));
        }
        return Cells.of(target, regrid.values, regrid.qualities);
    }

    private void interval(int index, long start, long end) {
        Axis axis = source.axis;
        if (source.size() == 0 || start < axis.start() || end > axis.end()) {
            boolean secret = overlapsSecret(start, end);
            set(index, Double.NaN, secret ? Quality.SECRET : Quality.MISSING);
            return;
        }
        int first = axis.indexOf(start);
        int last = axis.indexOf(end - 1);
        boolean cut = axis.at(first) != start || axis.at(last + 1) != end;
        double value = cut ? cutSum(first, last, start, end) : wholeSum(first, last + 1);
        double result = sums ? value : value / (end - start);
        set(index, result, quality(first, last + 1, result, cut));
    }

    private void set(int index, double value, Quality quality) {
        values[index] = value;
        qualities[index] = quality.code();
    }

    private double wholeSum(int from, int to) {
        return sums || source.axis.isRegular() ? plainSum(from, to) : weightedSum(from, to);
    }

    /** NaN if a value is missing. */
    private double plainSum(int from, int to) {
        double[] all = source.values;
        int end = source.offset + to;
        double sum = 0;
        for (int i = source.offset + from; i < end; i++) {
            sum += all[i];
        }
        return sums ? sum : sum * source.axis.step();
    }

    private double weightedSum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += source.value(i) * (source.axis.at(i + 1) - source.axis.at(i));
        }
        return sum;
    }

    private double cutSum(int first, int last, long start, long end) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            long from = source.axis.at(i);
            long to = source.axis.at(i + 1);
            double part = Math.min(to, end) - Math.max(from, start);
            sum += source.value(i) * (sums ? part / (to - from) : part);
        }
        return sum;
    }

    private Quality quality(int from, int to, double result, boolean cut) {
        if (source.qualities == null) {
            if (Double.isNaN(result)) {
                return Quality.MISSING;
            }
            return cut && sums ? Quality.ESTIMATED : Quality.MEASURED;
        }
        Quality worst = cut && sums ? Quality.ESTIMATED : Quality.MEASURED;
        for (int i = from; i < to; i++) {
            Quality quality = source.quality(i);
            worst = quality.compareTo(worst) > 0 ? quality : worst;
        }
        return worst;
    }

    private boolean overlapsSecret(long start, long end) {
        for (int i = Math.max(0, source.axis.indexOf(start)); i < source.size() && source.axis.at(i) < end; i++) {
            if (source.quality(i) == Quality.SECRET) {
                return true;
            }
        }
        return false;
    }
}
