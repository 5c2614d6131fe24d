package io.github.melsdk.examples.benchmarks;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.Comparison;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Series;
import io.github.melsdk.energy.Step;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * 36 months of half-hours of the 95 communes of a metropolis, aligned, resampled to local months, and the last year compared
 * with the one before: with series, and with plain arrays and loops. The communes do not start at the same time.
 */
public final class CommuneCurves {

    static final int COMMUNES = 95;

    private static final int HALF_HOURS_PER_DAY = 48;
    private static final int LATEST_START = 14;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 10, 18);
    private static final LocalDate FIRST_MONTH = LocalDate.of(2023, 11, 1);
    private static final int MONTHS = 36;
    private static final int YEAR = 12;

    private final List<EnergySeries> series = new ArrayList<>();
    private final double[][] values;
    private final long[] starts;

    private CommuneCurves(boolean withSeries, boolean withArrays) {
        values = new double[withArrays ? COMMUNES : 0][];
        starts = new long[values.length];
        long end = FIRST_MONTH.plusMonths(MONTHS).atStartOfDay(PARIS).toEpochSecond();
        for (int commune = 0; commune < COMMUNES; commune++) {
            LocalDate first = FIRST_DAY.plusDays(commune % LATEST_START);
            long start = first.atStartOfDay(PARIS).toEpochSecond();
            double[] wattHours = new double[(int) ((end - start) / HALF_HOUR.toSeconds())];
            for (int i = 0; i < wattHours.length; i++) {
                wattHours[i] = 1000 * (commune + 1) + i % HALF_HOURS_PER_DAY * 37 + i % 1009;
            }
            if (withSeries) {
                series.add(EnergySeries.ofWattHours(first.atStartOfDay(PARIS), HALF_HOUR, wattHours));
            }
            if (withArrays) {
                values[commune] = wattHours;
                starts[commune] = start;
            }
        }
    }

    /** Makes the curves for both ways. */
    static CommuneCurves forBoth() {
        return new CommuneCurves(true, true);
    }

    /**
     * Makes the curves as series only, and prints what {@link #withSdk} comes to.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(new CommuneCurves(true, false).withSdk());
    }

    /** Returns how many values there are. */
    long points() {
        return series.stream().mapToLong(Series::size).sum();
    }

    /** Aligns, resamples and compares series; returns the sum of all changes in Wh. */
    long withSdk() {
        LocalDate lastYear = FIRST_MONTH.plusMonths(MONTHS - YEAR);
        DateRange current =
                DateRange.between(lastYear, lastYear.plusMonths(YEAR).minusDays(1), PARIS);
        DateRange before = DateRange.between(lastYear.minusMonths(YEAR), lastYear.minusDays(1), PARIS);
        long changes = 0;
        for (EnergySeries commune : Series.align(Step.HALF_HOUR, series)) {
            EnergySeries months = commune.resample(Step.MONTH);
            Comparison years = months.between(current).compareWith(months.between(before));
            changes += Math.round(years.change().wattHours());
        }
        return changes;
    }

    /** Does the same with arrays and loops. */
    long byHand() {
        long start = 0;
        for (long one : starts) {
            start = Math.max(start, one);
        }
        int[] months = new int[MONTHS + 1];
        for (int month = 0; month <= MONTHS; month++) {
            long border = FIRST_MONTH.plusMonths(month).atStartOfDay(PARIS).toEpochSecond();
            months[month] = (int) ((border - start) / HALF_HOUR.toSeconds());
        }
        long changes = 0;
        for (int commune = 0; commune < values.length; commune++) {
            int offset = (int) ((start - starts[commune]) / HALF_HOUR.toSeconds());
            double[] sums = new double[MONTHS];
            for (int month = 0; month < MONTHS; month++) {
                double sum = 0;
                for (int i = offset + months[month]; i < offset + months[month + 1]; i++) {
                    sum += values[commune][i];
                }
                sums[month] = sum;
            }
            double change = 0;
            for (int month = MONTHS - YEAR; month < MONTHS; month++) {
                change += sums[month] - sums[month - YEAR];
            }
            changes += Math.round(change);
        }
        return changes;
    }
}
