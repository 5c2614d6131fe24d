package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.internal.meters.ParisDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which gas days to read: from one day to another, or a year, a month, a week or a day as GRDF names them. Immutable. */
public final class GasPeriod {

    private final ParisDays days;
    private final @Nullable String name;

    private GasPeriod(ParisDays days, @Nullable String name) {
        this.days = days;
        this.name = name;
    }

    /**
     * Returns the days that a range touches.
     *
     * @param range from when to when
     * @return the period
     */
    public static GasPeriod of(DateRange range) {
        return new GasPeriod(ParisDays.of(range), null);
    }

    /**
     * Returns a calendar year, {@code YYYY}.
     *
     * @param year the year
     * @return the period
     */
    public static GasPeriod year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new GasPeriod(new ParisDays(first, first.plusYears(1)), Integer.toString(year));
    }

    /**
     * Returns a calendar month, {@code YYYY-MM}.
     *
     * @param month the month
     * @return the period
     */
    public static GasPeriod month(YearMonth month) {
        return new GasPeriod(new ParisDays(month.atDay(1), month.plusMonths(1).atDay(1)), month.toString());
    }

    /**
     * Returns an ISO week, {@code YYYY-Www}.
     *
     * @param dayOfWeek any day of the week
     * @return the period
     */
    public static GasPeriod week(LocalDate dayOfWeek) {
        int year = dayOfWeek.get(IsoFields.WEEK_BASED_YEAR);
        int week = dayOfWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        LocalDate monday = dayOfWeek.minusDays(dayOfWeek.getDayOfWeek().getValue() - 1L);
        return new GasPeriod(
                new ParisDays(monday, monday.plusWeeks(1)), String.format(Locale.ROOT, "%04d-W%02d", year, week));
    }

    /**
     * Returns one day, {@code YYYY-DDD}.
     *
     * @param day the day
     * @return the period
     */
    public static GasPeriod day(LocalDate day) {
        return new GasPeriod(
                new ParisDays(day, day.plus(1, ChronoUnit.DAYS)), DateTimeFormatter.ISO_ORDINAL_DATE.format(day));
    }

    ParisDays days() {
        return days;
    }

    /** Whether {@code date_fin} is exclusive is not established: readings are filtered by their gas day afterwards. */
    Arguments addTo(Arguments arguments) {
        return name == null
                ? arguments.query("date_debut", days.first()).query("date_fin", days.dayAfter())
                : arguments.query("periode", name);
    }

    @Override
    public String toString() {
        return name == null ? days.first() + " to " + days.last() : name;
    }
}
