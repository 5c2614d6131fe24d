package io.github.melsdk.energy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Intervals one after the other without a hole, in seconds since 1970: a start and a step, or their bounds. */
final class Axis {
    private final long start;
    private final long step;
    private final long @Nullable [] bounds;
    private final int offset;
    private final int size;

    private Axis(long start, long step, long @Nullable [] bounds, int offset, int size) {
        this.start = start;
        this.step = step;
        this.bounds = bounds;
        this.offset = offset;
        this.size = size;
    }

    static Axis regular(long start, long step, int size) {
        return new Axis(start, step, null, 0, size);
    }

    /** Takes the array over. */
    static Axis of(long[] bounds) {
        if (bounds.length < 2) {
            return regular(bounds.length == 0 ? 0 : bounds[0], 1, 0);
        }
        long step = bounds[1] - bounds[0];
        for (int i = 2; i < bounds.length; i++) {
            if (bounds[i] - bounds[i - 1] != step) {
                return new Axis(bounds[0], 0, bounds, 0, bounds.length - 1);
            }
        }
        return regular(bounds[0], step, bounds.length - 1);
    }

    int size() {
        return size;
    }

    boolean isRegular() {
        return bounds == null;
    }

    /** The step in seconds; only of a regular axis. */
    long step() {
        return step;
    }

    /** The start of an interval; at {@code size} the end of the last. */
    long at(int index) {
        return bounds == null ? start + index * step : bounds[offset + index];
    }

    long start() {
        return at(0);
    }

    long end() {
        return at(size);
    }

    /** The interval that holds a second: -1 before the first, {@code size} after the last. */
    int indexOf(long second) {
        if (second < start()) {
            return -1;
        }
        if (second >= end()) {
            return size;
        }
        if (bounds == null) {
            return (int) ((second - start) / step);
        }
        int found = Arrays.binarySearch(bounds, offset, offset + size + 1, second);
        return (found >= 0 ? found : -found - 2) - offset;
    }

    Axis slice(int from, int to) {
        return bounds == null
                ? regular(at(from), step, to - from)
                : new Axis(bounds[offset + from], 0, bounds, offset + from, to - from);
    }

    boolean isSameAs(Axis other) {
        if (size != other.size || (size > 0 && start() != other.start())) {
            return false;
        }
        if (bounds == null && other.bounds == null) {
            return size == 0 || step == other.step;
        }
        for (int i = 1; i <= size; i++) {
            if (at(i) != other.at(i)) {
                return false;
            }
        }
        return true;
    }

    long[] toBounds() {
        long[] all = new long[size + 1];
        for (int i = 0; i <= size; i++) {
            all[i] = at(i);
        }
        return all;
    }
}
