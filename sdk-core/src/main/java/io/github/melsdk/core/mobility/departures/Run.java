package io.github.melsdk.core.mobility.departures;

import io.github.melsdk.core.mobility.ServiceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One run of a trip on one service day.
 *
 * @param trip number of the trip
 * @param date service day
 * @param dayStart moment from which its times count
 * @param offset seconds by which it runs later than the times of the trip say, for trips that are repeated
 * @param begins seconds of the service day at which it begins
 * @param approximate whether it comes about as often as said and not at exact times
 */
record Run(int trip, LocalDate date, Instant dayStart, int offset, int begins, boolean approximate) {

    static Run of(TimetableData data, int trip, LocalDate date) {
        return new Run(trip, date, ServiceTime.startOf(date, data.zone()), 0, data.begins(trip), false);
    }

    /** Returns the same trip at another time of the day. */
    Run at(int begin, boolean about) {
        return new Run(trip, date, dayStart, offset + begin - begins, begin, about);
    }

    /** Returns the same trip on another day. */
    Run on(LocalDate day, ZoneId zone) {
        return new Run(trip, day, ServiceTime.startOf(day, zone), offset, begins, approximate);
    }

    /** Returns the moment of a time of the trip. */
    Instant moment(int seconds) {
        return dayStart.plusSeconds((long) seconds + offset);
    }
}
