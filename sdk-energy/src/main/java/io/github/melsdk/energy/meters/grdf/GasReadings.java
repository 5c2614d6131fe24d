package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readings of one gas meter, one per interval, in order of time. Immutable; it prints without the values and the meter. */
public final class GasReadings {

    private static final LocalTime SIX = LocalTime.of(6, 0);

    private final List<GasReading> readings;
    private final boolean partial;
    private final int skipped;
    private final @Nullable ParisDays asked;

    private GasReadings(List<GasReading> readings, boolean partial, int skipped, @Nullable ParisDays asked) {
        this.readings = List.copyOf(readings);
        this.partial = partial;
        this.skipped = skipped;
        this.asked = asked;
    }

    /**
     * Keeps one reading per interval: the definitive one, otherwise the last one that came. Readings outside of what was asked
     * for, and readings that overlap another one, are left out; the latter are counted.
     */
    static GasReadings of(List<GasReading> rows, boolean partial, int unreadable, @Nullable ParisDays asked) {
        Map<ZonedDateTime, GasReading> byStart = new LinkedHashMap<>();
        for (GasReading row : rows) {
            boolean wanted = row.gasDay() == null
                    || asked == null
                    || !row.gasDay().isBefore(asked.first()) && row.gasDay().isBefore(asked.dayAfter());
            if (wanted) {
                byStart.merge(
                        row.start(), row, (old, found) -> old.isDefinitive() && !found.isDefinitive() ? old : found);
            }
        }
        List<GasReading> kept = new ArrayList<>();
        int skipped = unreadable;
        for (GasReading row : byStart.values().stream()
                .sorted(Comparator.comparing(GasReading::start))
                .toList()) {
            boolean overlaps = !kept.isEmpty()
                    && row.start().isBefore(kept.get(kept.size() - 1).end());
            if (overlaps) {
                skipped++;
            } else {
                kept.add(row);
            }
        }
        return new GasReadings(kept, partial, skipped, asked);
    }

    /**
     * Returns the readings.
     *
     * @return in order of time, unmodifiable
     */
    public List<GasReading> list() {
        return readings;
    }

    /**
     * Tells whether GRDF itself says that there is more.
     *
     * @return true when the answer was partial
     */
    public boolean isPartial() {
        return partial;
    }

    /**
     * Returns how many readings could not be read or placed in time.
     *
     * @return 0 or more
     */
    public int skipped() {
        return skipped;
    }

    /**
     * Returns the energies by gross calorific value.
     *
     * @return a series in the zone of Paris; for daily readings it covers the gas days that were asked for, and what was not
     *     given is missing
     */
    public EnergySeries toEnergy() {
        EnergySeries.Builder builder = EnergySeries.builder(ParisDays.PARIS);
        boolean daily = readings.stream().allMatch(reading -> reading.gasDay() != null);
        if (daily && asked != null && !asked.isEmpty()) {
            builder.covering(DateRange.of(
                    asked.first().atTime(SIX).atZone(ParisDays.PARIS),
                    asked.dayAfter().atTime(SIX).atZone(ParisDays.PARIS)));
        }
        for (GasReading reading : readings) {
            Double energy = reading.kilowattHours();
            builder.add(
                    reading.start().toInstant(),
                    reading.end().toInstant(),
                    energy == null ? null : Energy.kilowattHours(energy),
                    reading.quality());
        }
        return builder.build();
    }

    @Override
    public String toString() {
        return "GasReadings[" + readings.size() + " readings masked" + (partial ? ", partial" : "") + "]";
    }
}
