package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.WallClockLabels;
import io.github.melsdk.energy.internal.meters.Labels;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places values in time. Labels of curves are the wall-clock time in Paris at the end of the interval, whatever the
 * documentation says; their order alone tells the two passes of the autumn hour apart. A value that overlaps the one before
 * it, or lies outside of what was asked for, is left out and counted.
 */
final class PointReader {

    private static final Duration USUAL_STEP = Duration.ofMinutes(30);

    private final @Nullable ParisDays asked;
    private final List<Measurement> points = new ArrayList<>();
    private final WallClockLabels labels = new WallClockLabels(ParisDays.PARIS);
    private int skipped;
    private @Nullable Instant previousEnd;

    PointReader(@Nullable ParisDays asked) {
        this.asked = asked;
    }

    /** Takes the next value of a curve. */
    void step(@Nullable String value, @Nullable String label, @Nullable String step, @Nullable String nature) {
        Double number = Labels.number(value);
        LocalDateTime end = Labels.dateTime(label);
        if (number == null || end == null) {
            skipped++;
            return;
        }
        Instant at = labels.next(end);
        Duration length = Labels.step(step);
        add(at.minus(length == null ? USUAL_STEP : length), at, number, nature);
    }

    /** Takes the next value of a day. */
    void day(@Nullable String value, @Nullable String label, @Nullable String nature) {
        Double number = Labels.number(value);
        LocalDate day = Labels.date(label);
        if (number == null || day == null) {
            skipped++;
            return;
        }
        add(
                day.atStartOfDay(ParisDays.PARIS).toInstant(),
                day.plusDays(1).atStartOfDay(ParisDays.PARIS).toInstant(),
                number,
                nature);
    }

    private void add(Instant start, Instant end, double value, @Nullable String nature) {
        boolean overlaps = previousEnd != null && start.isBefore(previousEnd);
        if (overlaps || isOutside(start, end)) {
            skipped++;
            return;
        }
        previousEnd = end;
        points.add(new Measurement(start.atZone(ParisDays.PARIS), end.atZone(ParisDays.PARIS), value, nature));
    }

    private boolean isOutside(Instant start, Instant end) {
        return asked != null
                && (start.isBefore(asked.first().atStartOfDay(ParisDays.PARIS).toInstant())
                        || end.isAfter(
                                asked.dayAfter().atStartOfDay(ParisDays.PARIS).toInstant()));
    }

    Measurements read(Measurements.@Nullable Direction direction, String unit, @Nullable String stage) {
        return new Measurements(direction, unit, stage, asked, points, skipped);
    }
}
