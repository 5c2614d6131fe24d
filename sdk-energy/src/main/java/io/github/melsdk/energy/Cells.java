package io.github.melsdk.energy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a series beside its intervals. What has no value is NaN in the array of values; the array of qualities is
 * there only if a value is estimated or secret. Nothing is ever written to an array that a series holds, so that parts of
 * a series share its arrays.
 */
final class Cells {
    final Axis axis;
    final double[] values;
    final byte @Nullable [] qualities;
    final int offset;

    Cells(Axis axis, double[] values, byte @Nullable [] qualities, int offset) {
        this.axis = axis;
        this.values = values;
        this.qualities = qualities;
        this.offset = offset;
    }

    static Cells of(Axis axis, double[] values, byte[] qualities) {
        boolean plain = true;
        for (int i = 0; i < values.length; i++) {
            plain &= qualities[i] == (Double.isNaN(values[i]) ? Quality.MISSING : Quality.MEASURED).code();
        }
        return new Cells(axis, values, plain ? null : qualities, 0);
    }

    int size() {
        return axis.size();
    }

    double value(int index) {
        return values[offset + index];
    }

    Quality quality(int index) {
        if (qualities != null) {
            return Quality.of(qualities[offset + index]);
        }
        return Double.isNaN(value(index)) ? Quality.MISSING : Quality.MEASURED;
    }

    Cells slice(int from, int to) {
        return new Cells(axis.slice(from, to), values, qualities, offset + from);
    }

    double[] copyOfValues() {
        return Arrays.copyOfRange(values, offset, offset + size());
    }

    byte[] copyOfQualities() {
        byte[] copy = new byte[size()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = quality(i).code();
        }
        return copy;
    }

    Cells withValues(double[] changed) {
        if (changed.length != size()) {
            throw new IllegalArgumentException("There are " + changed.length + " values for " + size() + " intervals");
        }
        byte[] kept = copyOfQualities();
        for (int i = 0; i < changed.length; i++) {
            if (Double.isInfinite(changed[i])) {
                throw new IllegalArgumentException("A value of a series cannot be " + changed[i]);
            }
            boolean known = !Double.isNaN(changed[i]);
            if (known != quality(i).hasValue()) {
                kept[i] = (known ? Quality.ESTIMATED : Quality.MISSING).code();
            }
        }
        return of(axis, changed.clone(), kept);
    }

    Coverage coverage() {
        int[] count = new int[4];
        long known = 0;
        for (int i = 0; i < size(); i++) {
            Quality quality = quality(i);
            count[quality.code()]++;
            known += quality.hasValue() ? axis.at(i + 1) - axis.at(i) : 0;
        }
        double share = size() == 0 ? 0 : (double) known / (axis.end() - axis.start());
        return new Coverage(count[0], count[1], count[2], count[3], share);
    }

    boolean sameAs(Cells other) {
        if (!axis.isSameAs(other.axis)) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (Double.compare(value(i), other.value(i)) != 0 || quality(i) != other.quality(i)) {
                return false;
            }
        }
        return true;
    }

    int hash() {
        int hash = size();
        for (int i = 0; i < size(); i++) {
            hash = 31 * hash + Double.hashCode(value(i));
        }
        return hash;
    }
}
