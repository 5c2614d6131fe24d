package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a long range window by window, the newest first, until the range or the history ends. A cursor is the day before which to
 * go on. A window that reaches beyond the history is halved until its readable part is found; one that is too long for the
 * service is halved as well.
 */
final class WindowReader implements PageReader<Measurements> {

    /** Asks for some days in one call. */
    @FunctionalInterface
    interface Source {
        Measurements read(ParisDays days);
    }

    private record Part(Measurements measurements, boolean historyEnds) {}

    private final EnedisMeasure measure;
    private final ParisDays asked;
    private final int windowDays;
    private final Source source;

    WindowReader(EnedisMeasure measure, ParisDays asked, int windowDays, Source source) {
        this.measure = measure;
        this.asked = asked;
        this.windowDays = windowDays;
        this.source = source;
    }

    @Override
    public Slice<Measurements> read(@Nullable String cursor, long wanted) {
        LocalDate dayAfter = cursor == null ? asked.dayAfter() : day(cursor);
        if (!asked.first().isBefore(dayAfter)) {
            return new Slice<>(List.of(), null, null, 0);
        }
        LocalDate first = dayAfter.minusDays(windowDays);
        ParisDays window = new ParisDays(first.isBefore(asked.first()) ? asked.first() : first, dayAfter);
        Part part = read(window);
        boolean last = part.historyEnds() || !asked.first().isBefore(window.first());
        return new Slice<>(
                List.of(part.measurements()), last ? null : window.first().toString(), null, 0);
    }

    private LocalDate day(String cursor) {
        try {
            LocalDate day = LocalDate.parse(cursor);
            if (!day.isAfter(asked.dayAfter())) {
                return day;
            }
        } catch (DateTimeException e) {
            // Falls through to the same message.
        }
        throw new IllegalArgumentException("This cursor does not come from this list");
    }

    private Part read(ParisDays days) {
        try {
            return new Part(source.read(days), false);
        } catch (NotFoundException e) {
            if (EnedisProblem.of(e)
                    .filter(problem -> problem != EnedisProblem.NO_DATA)
                    .isPresent()) {
                throw e;
            }
            return new Part(Measurements.none(measure, days), false);
        } catch (ApiException e) {
            Optional<EnedisProblem> problem = EnedisProblem.of(e);
            boolean history = problem.filter(EnedisProblem::endsHistory).isPresent();
            boolean tooLong =
                    problem.filter(EnedisProblem.PERIOD_TOO_LONG::equals).isPresent();
            long length = ChronoUnit.DAYS.between(days.first(), days.dayAfter());
            if (history && length == 1) {
                return new Part(Measurements.none(measure, days), true);
            }
            if (!history && !tooLong || length == 1) {
                throw e;
            }
            return halves(days, length);
        }
    }

    /** The newer half first: when even that reaches beyond the history, the older one is not asked for. */
    private Part halves(ParisDays days, long length) {
        LocalDate middle = days.first().plusDays(length / 2);
        Part newer = read(new ParisDays(middle, days.dayAfter()));
        ParisDays rest = new ParisDays(days.first(), middle);
        Part older = newer.historyEnds() ? new Part(Measurements.none(measure, rest), true) : read(rest);
        return new Part(Measurements.joined(older.measurements(), newer.measurements()), older.historyEnds());
    }
}
