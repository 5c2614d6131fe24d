package io.github.melsdk.energy;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Intervals with values as they arrive; put in order, holes become intervals without a value. */
final class IntervalList {
    private static final int ROOM = 64;

    private long[] starts = new long[ROOM];
    private long[] ends = new long[ROOM];
    private double[] values = new double[ROOM];
    private byte[] qualities = new byte[ROOM];
    private int size;
    private boolean knownFirst;

    void add(long start, long end, double value, byte quality) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            values = Arrays.copyOf(values, size * 2);
            qualities = Arrays.copyOf(qualities, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        qualities[size] = quality;
        size++;
    }

    Cells toCells(@Nullable DateRange range, @Nullable Step step, ZoneId zone) {
        IntervalList sorted = sorted();
        IntervalList full = new IntervalList();
        Step ofHoles = step == null ? sorted.commonStep() : step;
        Holes holes = new Holes(full, ofHoles, sorted.size == 0 ? null : sorted.starts[0], zone);
        if (range != null && !range.isEmpty()) {
            long end = range.end().toEpochSecond();
            holes.next = range.start().toEpochSecond();
            sorted.copyTo(full, holes);
            holes.until(end);
        } else if (sorted.size > 0) {
            holes.next = sorted.starts[0];
            sorted.copyTo(full, holes);
        }
        return full.contiguous();
    }

    private IntervalList sorted() {
        IntervalList sorted = new IntervalList();
        sorted.knownFirst = knownFirst;
        IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(i -> starts[i]))
                .forEachOrdered(i -> sorted.addInOrder(starts[i], ends[i], values[i], qualities[i]));
        return sorted;
    }

    /** From now on an interval without a value does not replace one that has a value. */
    IntervalList knownFirst() {
        knownFirst = true;
        return this;
    }

    private void addInOrder(long start, long end, double value, byte quality) {
        int last = size - 1;
        if (last >= 0 && starts[last] == start && ends[last] == end) {
            if (knownFirst && Double.isNaN(value) && !Double.isNaN(values[last])) {
                return;
            }
            values[last] = value;
            qualities[last] = quality;
            return;
        }
        if (last >= 0 && start < ends[last]) {
            throw new IllegalArgumentException("The interval that starts at " + Instant.ofEpochSecond(start)
                    + " overlaps the one from " + Instant.ofEpochSecond(starts[last]) + " to "
                    + Instant.ofEpochSecond(ends[last]));
        }
        add(start, end, value, quality);
    }

    private void copyTo(IntervalList target, Holes holes) {
        for (int i = 0; i < size; i++) {
            holes.until(starts[i]);
            target.add(starts[i], ends[i], values[i], qualities[i]);
            holes.next = Math.max(holes.next, ends[i]);
        }
    }

    private @Nullable Step commonStep() {
        if (size == 0) {
            return null;
        }
        long length = ends[0] - starts[0];
        for (int i = 1; i < size; i++) {
            if (ends[i] - starts[i] != length || (starts[i] - starts[0]) % length != 0) {
                return null;
            }
        }
        return Step.fixed(Duration.ofSeconds(length));
    }

    private Cells contiguous() {
        if (size == 0) {
            return Cells.of(Axis.regular(0, 1, 0), new double[0], new byte[0]);
        }
        long[] bounds = Arrays.copyOf(starts, size + 1);
        bounds[size] = ends[size - 1];
        return Cells.of(Axis.of(bounds), Arrays.copyOf(values, size), Arrays.copyOf(qualities, size));
    }

    /** Puts intervals without a value where there is none. */
    private static final class Holes {
        private final IntervalList target;
        private final @Nullable Step step;
        private final @Nullable Long anchor;
        private final ZoneId zone;
        private long next;

        Holes(IntervalList target, @Nullable Step step, @Nullable Long anchor, ZoneId zone) {
            this.target = target;
            this.step = step;
            this.anchor = anchor;
            this.zone = zone;
        }

        void until(long end) {
            if (next >= end) {
                return;
            }
            if (step == null) {
                add(end);
            } else if (step.isFixed() && anchor != null) {
                long first = next - Math.floorMod(next - anchor, step.seconds()) + step.seconds();
                for (long border = first; border < end; border += step.seconds()) {
                    add(border);
                }
                add(end);
            } else {
                long[] bounds = step.bounds(next, end, zone);
                for (int i = 1; i < bounds.length; i++) {
                    add(bounds[i]);
                }
            }
        }

        private void add(long end) {
            target.add(next, end, Double.NaN, Quality.MISSING.code());
            next = end;
        }
    }
}
