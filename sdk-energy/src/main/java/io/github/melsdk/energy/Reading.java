package io.github.melsdk.energy;

import io.github.melsdk.core.model.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** One known value of a series with its interval. */
public sealed interface Reading permits EnergyReading, PowerReading, CarbonIntensityReading {

    /**
     * Returns when the interval starts.
     *
     * @return the start, inclusive, in the zone of the series
     */
    ZonedDateTime start();

    /**
     * Returns when the interval ends.
     *
     * @return the end, exclusive, in the zone of the series
     */
    ZonedDateTime end();

    /**
     * Returns how the value came to be.
     *
     * @return measured or estimated
     */
    Quality quality();

    /**
     * Returns the calendar day on which the interval starts.
     *
     * @return the day in the zone of the series
     */
    default LocalDate date() {
        return start().toLocalDate();
    }

    /**
     * Returns the interval.
     *
     * @return from start to end
     */
    default DateRange interval() {
        return DateRange.of(start(), end());
    }

    /**
     * Returns how long the interval lasts.
     *
     * @return the elapsed time
     */
    default Duration duration() {
        return Duration.between(start(), end());
    }
}
