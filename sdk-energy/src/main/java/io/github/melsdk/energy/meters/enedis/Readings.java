package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.internal.meters.Labels;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns answers that are no series into models. What cannot be read is left out. */
final class Readings {

    private Readings() {}

    static List<PeakPower> peaks(Wire.Answer answer) {
        List<PeakPower> peaks = new ArrayList<>();
        for (Wire.Quantity quantity : answer.quantities()) {
            for (Wire.Point point : quantity.points()) {
                ZonedDateTime at = time(point.label());
                Double value = Labels.number(point.value());
                if (at != null && value != null) {
                    peaks.add(new PeakPower(at, value));
                }
            }
        }
        peaks.sort(Comparator.comparing(PeakPower::at));
        return List.copyOf(peaks);
    }

    static List<IndexReading> indexes(Wire.Answer answer) {
        List<IndexReading> readings = new ArrayList<>();
        for (Wire.IndexContext context : answer.contexts()) {
            for (Wire.IndexQuantity quantity : context.quantities()) {
                quantity.calendars().forEach(calendar -> add(readings, context, calendar));
            }
        }
        return List.copyOf(readings);
    }

    private static void add(List<IndexReading> readings, Wire.IndexContext context, Wire.Calendar calendar) {
        for (Wire.TimeClass timeClass : calendar.classes()) {
            for (Wire.IndexValue value : timeClass.values()) {
                ZonedDateTime at = time(value.label());
                if (at != null && value.value() != null) {
                    readings.add(new IndexReading(
                            at,
                            value.value(),
                            calendar.label(),
                            timeClass.label(),
                            timeClass.dial(),
                            context.context(),
                            context.type()));
                }
            }
        }
    }

    private static @Nullable ZonedDateTime time(@Nullable String label) {
        LocalDateTime dateTime = Labels.dateTime(label);
        if (dateTime != null) {
            return dateTime.atZone(ParisDays.PARIS);
        }
        LocalDate day = Labels.date(label);
        return day == null ? null : day.atStartOfDay(ParisDays.PARIS);
    }
}
