package io.github.melsdk.core.mobility;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of a service day, which goes on after midnight: 25:10:00 is ten past one of the next night. It counts from noon minus
 * twelve hours, which is midnight except on the two days of the year on which the clocks change.
 *
 * @param seconds seconds since noon minus twelve hours, zero or more
 */
public record ServiceTime(int seconds) implements Comparable<ServiceTime> {

    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;
    private static final int MOST_HOURS = 1_000;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the time is negative
     */
    public ServiceTime {
        if (seconds < 0) {
            throw new IllegalArgumentException("A service day begins at 00:00:00, not " + seconds + " s before");
        }
    }

    /**
     * Reads a time as GTFS writes it.
     *
     * @param text {@code H:MM:SS} or {@code HH:MM:SS}, also without seconds, null or blank for none
     * @return empty when the text is no such time
     */
    public static Optional<ServiceTime> parse(@Nullable String text) {
        int seconds = parseSeconds(text);
        return seconds < 0 ? Optional.empty() : Optional.of(new ServiceTime(seconds));
    }

    /**
     * Reads a time as GTFS writes it, without making an object: feeds hold millions.
     *
     * @param text as for {@link #parse}
     * @return seconds, −1 when the text is no such time
     */
    public static int parseSeconds(@Nullable String text) {
        if (text == null) {
            return -1;
        }
        int total = 0;
        int part = 0;
        int parts = 0;
        int digits = 0;
        int last = text.length();
        for (int i = 0; i <= last; i++) {
            char c = i == last ? ':' : text.charAt(i);
            if (c >= '0' && c <= '9' && digits < 4) {
                part = part * 10 + c - '0';
                digits++;
            } else if (c == ':' && digits > 0 && parts < 3 && (parts == 0 ? part < MOST_HOURS : part < MINUTE)) {
                total = total * MINUTE + part;
                parts++;
                part = 0;
                digits = 0;
            } else if (c != ' ' || digits > 0 && i + 1 < last && text.charAt(i + 1) != ' ') {
                return -1;
            }
        }
        return parts == 3 ? total : parts == 2 ? total * MINUTE : -1;
    }

    /**
     * Returns the moment that this time is on a service day.
     *
     * @param day the service day
     * @param zone time zone of the agency
     * @return the moment
     * @throws DateTimeException if the day is out of the range of time
     */
    public Instant on(LocalDate day, ZoneId zone) {
        return startOf(day, zone).plusSeconds(seconds);
    }

    /**
     * Returns the moment from which the times of a service day count: noon minus twelve hours.
     *
     * @param day the service day
     * @param zone time zone of the agency
     * @return midnight, but for the two days on which the clocks change
     */
    public static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.NOON).atZone(zone).toInstant().minus(Duration.ofHours(12));
    }

    @Override
    public int compareTo(ServiceTime other) {
        return Integer.compare(seconds, other.seconds);
    }

    /** Returns the time as GTFS writes it, such as {@code 25:10:00}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE, seconds % MINUTE);
    }
}
