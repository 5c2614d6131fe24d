package io.github.melsdk.testing.internal.weather;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** An invented climate like that of Lille: mild, coldest at the end of January, the sun highest at noon UTC. */
final class Climate {
    static final double SWING = 4;

    private static final double YEARLY_MEAN = 11;
    private static final double YEARLY_SWING = 7.5;
    private static final double DAYS = 365.25;
    private static final int COLDEST_DAY = 25;
    private static final int DARKEST_DAY = -10;
    private static final int WARMEST_HOUR = 14;
    private static final int NOON = 12;
    private static final double SUMMER_SUN = 800;
    private static final double SUN_SWING = 0.7;

    private Climate() {}

    static double mean(LocalDate day) {
        double weather = 3 * Math.sin(day.toEpochDay() * 0.9) + 1.5 * Math.sin(day.toEpochDay() * 2.3);
        return YEARLY_MEAN - YEARLY_SWING * Math.cos(season(day, COLDEST_DAY)) + weather;
    }

    static double temperature(Instant time) {
        OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
        double angle = 2 * Math.PI * (utc.getHour() - WARMEST_HOUR) / 24;
        return mean(utc.toLocalDate()) + SWING * Math.cos(angle);
    }

    /** Over the hour before. */
    static double irradiance(Instant time) {
        OffsetDateTime middle = time.minusSeconds(1800).atOffset(ZoneOffset.UTC);
        double hour = middle.getHour() + middle.getMinute() / 60.0;
        double season = (1 - Math.cos(season(middle.toLocalDate(), DARKEST_DAY))) / 2;
        double halfDay = 4 + 4 * season;
        double height = Math.cos(Math.PI / 2 * Math.min(1, Math.abs(hour - NOON) / halfDay));
        return SUMMER_SUN * (1 - SUN_SWING + SUN_SWING * season) * height;
    }

    private static double season(LocalDate day, int lowest) {
        return 2 * Math.PI * (day.getDayOfYear() - lowest) / DAYS;
    }
}
