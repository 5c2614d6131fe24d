package io.github.melsdk.testing.internal.enedis;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean powers of an invented household, always the same for the same seed: a base, a morning and an evening, more in winter
 * and at weekends, and a roof that follows the sun. All values are even, so that half of them are whole watt-hours.
 */
public final class LoadCurve {
    /** The wall clock of the meters. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int STEP_MINUTES = 30;

    private final long seed;

    LoadCurve(long seed) {
        this.seed = seed;
    }

    /** Returns the ends of the half hours of a day: 46, 48 or 50. */
    static List<ZonedDateTime> ends(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(PARIS).toInstant();
        List<ZonedDateTime> ends = new ArrayList<>();
        for (Instant at = day.atStartOfDay(PARIS).toInstant(); at.isBefore(end); ) {
            at = at.plusSeconds(STEP_MINUTES * 60L);
            ends.add(at.atZone(PARIS));
        }
        return ends;
    }

    /** Returns the mean power in W taken from the network over the half hour that ends at a time. */
    int consumption(ZonedDateTime end) {
        ZonedDateTime middle = end.minusMinutes(STEP_MINUTES / 2);
        double hour = middle.getHour() + middle.getMinute() / 60.0;
        double winter = 1 + 0.6 * Math.cos(2 * Math.PI * (middle.getDayOfYear() - 15) / 365.0);
        double weekend = middle.getDayOfWeek().getValue() > 5 ? 1.25 : 1;
        double people = 900 * bell(hour, 7.5, 1.2) + 1_600 * bell(hour, 19.5, 2.2) + 350 * bell(hour, 12.5, 1);
        return even(140 + weekend * winter * people * (0.6 + 0.8 * noise(end, 1)) + 60 * noise(end, 2));
    }

    /** Returns the mean power in W given to the network over the half hour that ends at a time. */
    int production(ZonedDateTime end) {
        ZonedDateTime middle = end.minusMinutes(STEP_MINUTES / 2);
        double hour = middle.getHour() + middle.getMinute() / 60.0;
        double summer = 0.55 - 0.45 * Math.cos(2 * Math.PI * (middle.getDayOfYear() + 10) / 365.0);
        double sun = Math.max(0, bell(hour, 13.5, 2.6) - 0.05);
        return even(2_600 * summer * sun * (0.3 + 0.7 * noise(end, 3)));
    }

    int dailyConsumption(LocalDate day) {
        return ends(day).stream().mapToInt(this::consumption).sum() / 2;
    }

    int dailyProduction(LocalDate day) {
        return ends(day).stream().mapToInt(this::production).sum() / 2;
    }

    private static double bell(double hour, double middle, double width) {
        return Math.exp(-Math.pow((hour - middle) / width, 2));
    }

    private static int even(double watts) {
        return (int) Math.round(watts / 2) * 2;
    }

    /** A number from 0 to 1 that only seed, time and purpose decide. */
    private double noise(ZonedDateTime end, int purpose) {
        long bits = seed * 0x9E3779B97F4A7C15L + end.toEpochSecond() * 31 + purpose;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return ((bits >>> 11) & 0xFFFFF) / (double) 0xFFFFF;
    }
}
