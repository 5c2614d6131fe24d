package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.Step;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values of one meter as Enedis gave them, placed in time: every label of a curve is the end of its interval in Paris. The same
 * model serves the answers of 2026 and the documents of version 5. Immutable; it prints without the values and the meter.
 */
public final class Measurements {

    /** Which way energy flows. */
    public enum Direction {
        /** Taken from the network. */
        CONSUMPTION,
        /** Given to the network. */
        PRODUCTION
    }

    private static final String WATTS = "W";
    private static final String WATT_HOURS = "Wh";

    private final @Nullable Direction direction;
    private final String unit;
    private final @Nullable String stage;
    private final @Nullable ParisDays days;
    private final List<Measurement> points;
    private final int skipped;

    Measurements(
            @Nullable Direction direction,
            String unit,
            @Nullable String stage,
            @Nullable ParisDays days,
            List<Measurement> points,
            int skipped) {
        this.direction = direction;
        this.unit = Objects.requireNonNull(unit, "unit");
        this.stage = stage;
        this.days = days;
        this.points = List.copyOf(points);
        this.skipped = skipped;
    }

    /**
     * Reads a document that was recorded: an answer of the services of 2026, of version 5 ({@code meter_reading}), or the inner
     * part of the latter, as gateways give it.
     *
     * @param document JSON; read to its end, not closed
     * @return the values
     * @throws IOException when the stream cannot be read, or holds no such document; the message quotes nothing of it
     * @throws IllegalArgumentException when the document holds indexes or powers in VA, which are no series
     */
    public static Measurements read(InputStream document) throws IOException {
        return RecordedDocuments.read(document);
    }

    /**
     * Tells the direction.
     *
     * @return empty for documents of version 5, which do not tell
     */
    public Optional<Direction> direction() {
        return Optional.ofNullable(direction);
    }

    /**
     * Returns the unit of the values.
     *
     * @return {@code Wh} for days, {@code W} for curves
     */
    public String unit() {
        return unit;
    }

    /**
     * Returns how far Enedis has processed the values.
     *
     * @return {@code BRUT} as collected, {@code BEST} as corrected later; empty when not told
     */
    public Optional<String> stage() {
        return Optional.ofNullable(stage);
    }

    /**
     * Returns the days that were asked for.
     *
     * @return empty when the document does not tell
     */
    public Optional<DateRange> days() {
        return Optional.ofNullable(days).filter(some -> !some.isEmpty()).map(ParisDays::range);
    }

    /**
     * Returns the values.
     *
     * @return in order of time, unmodifiable
     */
    public List<Measurement> points() {
        return points;
    }

    /**
     * Returns how many values could not be read or placed in time.
     *
     * @return 0 or more
     */
    public int skipped() {
        return skipped;
    }

    /**
     * Returns the energies: those of days as they are, those of a curve as mean power times duration.
     *
     * @return a series in the zone of Paris over the days that were asked for; what was not given is missing
     */
    public EnergySeries toEnergy() {
        return unit.equals(WATT_HOURS)
                ? energies(List.of(this), days)
                : toPower().toEnergy();
    }

    /**
     * Returns the mean powers: those of a curve as they are, those of days as energy over duration.
     *
     * @return a series in the zone of Paris over the days that were asked for; what was not given is missing
     */
    public PowerSeries toPower() {
        return unit.equals(WATTS) ? powers(List.of(this), days) : toEnergy().toMeanPower();
    }

    static EnergySeries energies(Iterable<Measurements> parts, @Nullable ParisDays covering) {
        EnergySeries.Builder builder = EnergySeries.builder(ParisDays.PARIS);
        if (covering != null && !covering.isEmpty()) {
            builder.covering(covering.range()).step(Step.DAY);
        }
        for (Measurements part : parts) {
            for (Measurement point : part.points) {
                builder.add(
                        point.start().toInstant(),
                        point.end().toInstant(),
                        Energy.wattHours(point.value()),
                        point.quality());
            }
        }
        return builder.build();
    }

    static PowerSeries powers(Iterable<Measurements> parts, @Nullable ParisDays covering) {
        PowerSeries.Builder builder = PowerSeries.builder(ParisDays.PARIS);
        if (covering != null && !covering.isEmpty()) {
            builder.covering(covering.range());
        }
        for (Measurements part : parts) {
            for (Measurement point : part.points) {
                builder.add(
                        point.start().toInstant(),
                        point.end().toInstant(),
                        Power.watts(point.value()),
                        point.quality());
            }
        }
        return builder.build();
    }

    /** Puts parts of one measure together, older days first. */
    static Measurements joined(Measurements older, Measurements newer) {
        List<Measurement> all = new ArrayList<>(older.points);
        all.addAll(newer.points);
        ParisDays both = older.days == null || newer.days == null
                ? null
                : new ParisDays(older.days.first(), newer.days.dayAfter());
        String stage = newer.stage == null ? older.stage : newer.stage;
        return new Measurements(newer.direction, newer.unit, stage, both, all, older.skipped + newer.skipped);
    }

    /** Days for which the provider has nothing. */
    static Measurements none(EnedisMeasure measure, ParisDays days) {
        return new Measurements(measure.direction(), measure.isCurve() ? WATTS : WATT_HOURS, null, days, List.of(), 0);
    }

    @Override
    public String toString() {
        return "Measurements[" + unit + ", " + points.size() + " values masked]";
    }
}
