package io.github.melsdk.energy.solar;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Quality;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What panels yield in an average year.
 *
 * @param year energy of a year
 * @param deviation standard deviation of a year from the next, null when not told
 * @param irradiation energy of the light on the panels in a year, in kWh/m²
 * @param totalLoss percent lost from the light to the grid, negative
 * @param months January to December
 * @param attribution origin to name when it is shown
 */
public record SolarYield(
        Energy year,
        @Nullable Energy deviation,
        @Nullable Double irradiation,
        @Nullable Double totalLoss,
        List<SolarMonth> months,
        Attribution attribution)
        implements Attributed {

    /** Copies the list. */
    public SolarYield {
        months = List.copyOf(months);
    }

    /**
     * Returns the months of a year as a series, to compare or join with others.
     *
     * @param calendarYear the year whose months it gets
     * @param zone zone in which months begin
     * @return twelve estimated values
     */
    public EnergySeries asSeries(int calendarYear, ZoneId zone) {
        EnergySeries.Builder series = EnergySeries.builder(zone);
        for (SolarMonth month : months) {
            YearMonth calendar = YearMonth.of(calendarYear, month.month());
            Instant start = calendar.atDay(1).atStartOfDay(zone).toInstant();
            Instant end = calendar.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
            series.add(start, end, month.energy(), Quality.ESTIMATED);
        }
        return series.build();
    }
}
