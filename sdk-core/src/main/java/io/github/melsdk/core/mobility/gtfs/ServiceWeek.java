package io.github.melsdk.core.mobility.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The days of the week on which a service runs.
 *
 * @param serviceId identifier of the service
 * @param days the days
 * @param start first day
 * @param end last day
 */
public record ServiceWeek(String serviceId, Set<DayOfWeek> days, LocalDate start, LocalDate end) {

    /** Copies the set. */
    public ServiceWeek {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
    }

    /**
     * Tells whether the service runs on a day, exceptions aside.
     *
     * @param day the day
     * @return true when it does
     */
    public boolean runsOn(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end) && days.contains(day.getDayOfWeek());
    }
}
