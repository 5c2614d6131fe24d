package io.github.melsdk.energy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * How missing values are estimated, if at all. What is filled is marked {@link Quality#ESTIMATED}; what secrecy hides is
 * never filled, and a filled value never serves to fill another.
 */
public final class Filling {
    private final Rule rule;

    private Filling(Rule rule) {
        this.rule = rule;
    }

    /**
     * Draws a straight line over short gaps, from the mean power before to that after. The thermal method of CalTRACK does
     * so for temperatures, up to six hours.
     *
     * @param longestGap the longest gap to fill; longer ones, and those at the ends of the series, stay
     * @return the filling
     */
    public static Filling linear(Duration longestGap) {
        Objects.requireNonNull(longestGap, "longestGap");
        return new Filling((cells, sums, zone) -> new Filler(cells, sums).linear(longestGap.toSeconds()));
    }

    /**
     * Takes the value of the same weekday and time of day one week before, by the local clock.
     *
     * @return the filling
     */
    public static Filling fromWeekBefore() {
        return new Filling((cells, sums, zone) -> new Filler(cells, sums).fromWeekBefore(zone));
    }

    Cells fill(Cells cells, boolean sums, ZoneId zone) {
        return rule.fill(cells, sums, zone);
    }

    private interface Rule {
        Cells fill(Cells cells, boolean sums, ZoneId zone);
    }

    /** The filling of one series; lengths matter, as a day of 25 hours takes more than one of 24. */
    private static final class Filler {
        private final Cells cells;
        private final boolean sums;
        private final double[] values;
        private final byte[] qualities;

        Filler(Cells cells, boolean sums) {
            this.cells = cells;
            this.sums = sums;
            this.values = cells.copyOfValues();
            this.qualities = cells.copyOfQualities();
        }

        Cells linear(long longestGap) {
            int index = 0;
            while (index < cells.size()) {
                int from = index++;
                if (cells.quality(from) == Quality.MISSING) {
                    while (index < cells.size() && cells.quality(index) == Quality.MISSING) {
                        index++;
                    }
                    if (cells.axis.at(index) - cells.axis.at(from) <= longestGap) {
                        line(from, index);
                    }
                }
            }
            return Cells.of(cells.axis, values, qualities);
        }

        private void line(int from, int to) {
            boolean hasEnds = from > 0
                    && to < cells.size()
                    && cells.quality(from - 1).hasValue()
                    && cells.quality(to).hasValue();
            if (!hasEnds) {
                return;
            }
            double left = rate(from - 1);
            double right = rate(to);
            double first = middle(from - 1);
            double width = middle(to) - first;
            for (int i = from; i < to; i++) {
                set(i, left + (right - left) * (middle(i) - first) / width);
            }
        }

        Cells fromWeekBefore(ZoneId zone) {
            for (int i = 0; i < cells.size(); i++) {
                if (cells.quality(i) == Quality.MISSING) {
                    long before = Instant.ofEpochSecond(cells.axis.at(i))
                            .atZone(zone)
                            .minusWeeks(1)
                            .toEpochSecond();
                    int source = cells.axis.indexOf(before);
                    if (source >= 0 && cells.quality(source).hasValue()) {
                        set(i, rate(source));
                    }
                }
            }
            return Cells.of(cells.axis, values, qualities);
        }

        private void set(int index, double rate) {
            values[index] = sums ? rate * length(index) : rate;
            qualities[index] = Quality.ESTIMATED.code();
        }

        private double rate(int index) {
            return sums ? cells.value(index) / length(index) : cells.value(index);
        }

        private double length(int index) {
            return cells.axis.at(index + 1) - cells.axis.at(index);
        }

        private double middle(int index) {
            return (cells.axis.at(index) + cells.axis.at(index + 1)) / 2.0;
        }
    }
}
