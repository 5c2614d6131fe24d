package io.github.melsdk.examples.quickstart;

import io.github.melsdk.core.model.DateRange;
import io.github.melsdk.energy.Energy;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.Power;
import io.github.melsdk.energy.PowerSeries;
import io.github.melsdk.energy.Quality;
import io.github.melsdk.energy.weather.HourlyWeather;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/** An invented home: what a family uses through the year, and what its roof gives under a real sun. */
final class HomeCurves {

    static final Power ROOF = Power.kilowatts(3);

    private static final double PERFORMANCE = 0.8;
    private static final double FULL_SUN = 1000;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private HomeCurves() {}

    /** What the family uses, each half-hour: always a little, most at breakfast and dinner, more in winter. */
    static EnergySeries consumption(DateRange period) {
        PowerSeries.Builder curve = PowerSeries.builder(period.zone());
        for (ZonedDateTime time = period.start(); time.isBefore(period.end()); time = time.plus(HALF_HOUR)) {
            double hour = time.getHour() + time.getMinute() / 60.0;
            double winter = (1 + Math.cos(2 * Math.PI * (time.getDayOfYear() - 15) / 365)) / 2;
            double watts = 150 + 350 * winter + 700 * bump(hour, 7.5, 1) + 1200 * bump(hour, 19.5, 1.5);
            curve.add(time.toInstant(), time.plus(HALF_HOUR).toInstant(), Power.watts(watts));
        }
        return curve.build().toEnergy();
    }

    private static double bump(double hour, double centre, double width) {
        double distance = (hour - centre) / width;
        return Math.exp(-distance * distance);
    }

    /** What the roof gives: its power in full sun, times the sun of the hour, less a fifth that is lost. */
    static EnergySeries production(DateRange period, List<HourlyWeather> weather) {
        EnergySeries.Builder curve = EnergySeries.builder(period.zone()).covering(period);
        for (HourlyWeather hour : weather) {
            Double sun = hour.irradiance();
            DateRange before = hour.precedingHour();
            curve.add(
                    before.start().toInstant(),
                    before.end().toInstant(),
                    sun == null ? null : Energy.wattHours(ROOF.watts() * sun / FULL_SUN * PERFORMANCE),
                    Quality.ESTIMATED);
        }
        return curve.build();
    }
}
