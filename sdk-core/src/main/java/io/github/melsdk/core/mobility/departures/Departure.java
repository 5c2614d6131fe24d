package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.RouteType;
import io.github.melsdk.core.mobility.gtfs.Stop;
import io.github.melsdk.core.mobility.gtfsrealtime.OccupancyStatus;
import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.OpenEnum;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One departure from a stop.
 *
 * @param id names the run and its call; the same whenever the board is read again
 * @param status what is known of it
 * @param stopId identifier of the stop or platform; the one assigned today where real time tells another than the timetable
 * @param stop that stop, null when the timetable does not hold it
 * @param tripId identifier of the trip, null for a run in no timetable that has none
 * @param routeId identifier of the line, null if not told
 * @param line name of the line to show, empty if not told
 * @param mode what runs on the line, null if not told
 * @param headsign direction to show, null if not told
 * @param directionId 0 or 1, null if not told
 * @param serviceDate service day: at two in the night that of the evening before
 * @param scheduled when the timetable says; null for a run in no timetable
 * @param expected when it will leave as far as anybody knows; null when it will not
 * @param delay how late, negative when early; null without real time
 * @param approximate whether the line runs about as often as said and not at exact times
 * @param sourceAge age of the real time behind this departure, null without it
 * @param occupancy how full the vehicle will be, absent if not told
 * @param zone time zone of the agency
 * @param attribution producer, licence and dates of the feed that told most
 */
public record Departure(
        String id,
        Status status,
        String stopId,
        @Nullable Stop stop,
        @Nullable String tripId,
        @Nullable String routeId,
        String line,
        @Nullable RouteType mode,
        @Nullable String headsign,
        @Nullable Integer directionId,
        LocalDate serviceDate,
        @Nullable Instant scheduled,
        @Nullable Instant expected,
        @Nullable Duration delay,
        boolean approximate,
        @Nullable Duration sourceAge,
        OpenEnum<OccupancyStatus> occupancy,
        ZoneId zone,
        Attribution attribution)
        implements Identified, Located, Attributed {

    /** What is known of a departure. */
    public enum Status {
        /** The timetable says so; real time says nothing. */
        SCHEDULED,
        /** Real time says when. */
        PREDICTED,
        /** Real time says when, the timetable knows nothing of it. */
        ADDED,
        /** The run does not take place. */
        CANCELLED,
        /** The run takes place and does not stop here. */
        SKIPPED
    }

    /** Refuses missing parts. */
    public Departure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(stopId, "stopId");
        Objects.requireNonNull(serviceDate, "serviceDate");
        Objects.requireNonNull(zone, "zone");
        if (scheduled == null && expected == null) {
            throw new IllegalArgumentException("A departure is scheduled, expected, or both");
        }
    }

    /**
     * Tells whether real time stands behind this departure.
     *
     * @return false when only the timetable does
     */
    public boolean isRealTime() {
        return status != Status.SCHEDULED;
    }

    /**
     * Tells whether somebody who waits here can get in.
     *
     * @return false when the run is cancelled or does not stop here
     */
    public boolean takesPlace() {
        return status != Status.CANCELLED && status != Status.SKIPPED;
    }

    /**
     * Returns the time to sort and to show by.
     *
     * @return the expected time, else the scheduled one
     */
    public Instant time() {
        return Objects.requireNonNull(expected == null ? scheduled : expected);
    }

    /**
     * Returns {@link #time()} on the clocks of the city.
     *
     * @return in the time zone of the agency
     */
    public ZonedDateTime localTime() {
        return time().atZone(zone);
    }

    @Override
    public Optional<GeoPoint> location() {
        return stop == null ? Optional.empty() : stop.location();
    }
}
