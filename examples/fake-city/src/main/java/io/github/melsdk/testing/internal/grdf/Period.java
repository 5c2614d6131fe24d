package io.github.melsdk.testing.internal.grdf;

import io.github.melsdk.testing.internal.http.Call;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The days of a request, both included: real answers hold more than was asked for.
 *
 * @param first first day
 * @param last last day
 * @param name the period as it was named, or null
 */
record Period(LocalDate first, LocalDate last, @Nullable String name) {
    private static final int MONTH_LENGTH = 7;

    static @Nullable Period of(Call call) {
        String name = call.first("periode");
        try {
            if (name != null) {
                return named(name);
            }
            LocalDate first = LocalDate.parse(call.first("date_debut", ""));
            LocalDate last = LocalDate.parse(call.first("date_fin", ""));
            return last.isBefore(first) ? null : new Period(first, last, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Period named(String name) {
        if (name.length() == 4) {
            Year year = Year.parse(name);
            return new Period(year.atDay(1), year.atDay(year.length()), name);
        }
        if (name.contains("W")) {
            LocalDate monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Period(monday, monday.plusDays(6), name);
        }
        if (name.length() == MONTH_LENGTH) {
            YearMonth month = YearMonth.parse(name);
            return new Period(month.atDay(1), month.atEndOfMonth(), name);
        }
        LocalDate day = LocalDate.parse(name, DateTimeFormatter.ISO_ORDINAL_DATE);
        return new Period(day, day, name);
    }
}
