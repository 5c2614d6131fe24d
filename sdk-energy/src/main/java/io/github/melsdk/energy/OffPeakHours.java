package io.github.melsdk.energy;

import io.github.melsdk.core.model.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The hours of the day at which a contract is cheap ("heures creuses"), by the local clock. There may be several windows,
 * and a window may cross midnight.
 */
public final class OffPeakHours {
    private static final int MINUTES_PER_HOUR = 60;

    private final List<Window> windows;

    private OffPeakHours(List<Window> windows) {
        this.windows = List.copyOf(windows);
        for (int i = 0; i < windows.size(); i++) {
            for (int j = i + 1; j < windows.size(); j++) {
                if (windows.get(i).overlaps(windows.get(j))) {
                    throw new IllegalArgumentException("Off-peak windows must not overlap: " + windows);
                }
            }
        }
    }

    /**
     * Returns one window.
     *
     * @param from when it starts each day
     * @param to when it ends; at or before {@code from} it ends on the next day
     * @return the hours
     * @throws IllegalArgumentException if both are the same
     */
    public static OffPeakHours of(LocalTime from, LocalTime to) {
        return new OffPeakHours(List.of(new Window(from, to)));
    }

    /**
     * Adds a window.
     *
     * @param from when it starts each day
     * @param to when it ends; before {@code from} it ends on the next day
     * @return the hours with the window
     * @throws IllegalArgumentException if both are the same or the window overlaps another
     */
    public OffPeakHours and(LocalTime from, LocalTime to) {
        List<Window> more = new ArrayList<>(windows);
        more.add(new Window(from, to));
        return new OffPeakHours(more);
    }

    /**
     * Reads what a French contract says, such as {@code HC (22H00-6H00)} or {@code HC (1H30-7H30;12H30-14H30)}.
     *
     * @param text the windows, with or without {@code HC} and parentheses
     * @return the hours
     * @throws IllegalArgumentException if it says something else
     */
    public static OffPeakHours parse(String text) {
        List<Window> windows = new ArrayList<>();
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        String inside = open >= 0 && close > open ? text.substring(open + 1, close) : text;
        for (String part : inside.split("[;,]", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length != 2) {
                throw unreadable(text);
            }
            windows.add(new Window(time(ends[0], text), time(ends[1], text)));
        }
        return new OffPeakHours(windows);
    }

    private static LocalTime time(String text, String whole) {
        String digits = text.strip();
        int h = Math.max(digits.indexOf('H'), Math.max(digits.indexOf('h'), digits.indexOf(':')));
        try {
            int hour = Integer.parseInt(h < 0 ? digits : digits.substring(0, h));
            int minute = h < 0 || h == digits.length() - 1 ? 0 : Integer.parseInt(digits.substring(h + 1));
            if (hour == 24 && minute == 0) {
                return LocalTime.MIDNIGHT;
            }
            if (hour >= 0 && hour < 24 && minute >= 0 && minute < MINUTES_PER_HOUR) {
                return LocalTime.of(hour, minute);
            }
        } catch (NumberFormatException e) {
            throw unreadable(whole);
        }
        throw unreadable(whole);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "Off-peak hours look like HC (22H00-6H00) or HC (1H30-7H30;12H30-14H30), but the text is: " + text);
    }

    /**
     * Tells whether a time of day is off-peak.
     *
     * @param time by the local clock
     * @return true if it lies in a window
     */
    public boolean contains(LocalTime time) {
        return windows.stream().anyMatch(window -> window.contains(time));
    }

    /**
     * Returns the off-peak stretches in a range, also over changes of clocks: the window of 22:00 to 06:00 lasts seven
     * hours in the night of spring and nine in that of autumn.
     *
     * @param range the range
     * @return in order of time, cut where the range starts and ends
     */
    public List<DateRange> within(DateRange range) {
        List<DateRange> stretches = new ArrayList<>();
        ZoneId zone = range.zone();
        LocalDate afterLast = range.dayAfter();
        for (LocalDate day = range.firstDay().minusDays(1); day.isBefore(afterLast); day = day.plusDays(1)) {
            for (Window window : windows) {
                ZonedDateTime from = latest(window.from().atDate(day).atZone(zone), range.start());
                ZonedDateTime to = earliest(window.endOn(day).atZone(zone), range.end());
                if (from.isBefore(to)) {
                    stretches.add(DateRange.of(from, to));
                }
            }
        }
        stretches.sort(Comparator.comparing(DateRange::start));
        return List.copyOf(stretches);
    }

    /** The rest of a range, between the stretches of {@link #within}. */
    List<DateRange> outside(DateRange range) {
        List<DateRange> rest = new ArrayList<>();
        ZonedDateTime next = range.start();
        for (DateRange stretch : within(range)) {
            if (next.isBefore(stretch.start())) {
                rest.add(DateRange.of(next, stretch.start()));
            }
            next = stretch.end();
        }
        if (next.isBefore(range.end())) {
            rest.add(DateRange.of(next, range.end()));
        }
        return rest;
    }

    private static ZonedDateTime latest(ZonedDateTime a, ZonedDateTime b) {
        return a.isAfter(b) ? a : b;
    }

    private static ZonedDateTime earliest(ZonedDateTime a, ZonedDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OffPeakHours hours && hours.windows.equals(windows);
    }

    @Override
    public int hashCode() {
        return windows.hashCode();
    }

    /** Returns the windows, such as {@code [22:00-06:00]}. */
    @Override
    public String toString() {
        return windows.toString();
    }

    private record Window(LocalTime from, LocalTime to) {
        Window {
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "A window must not be empty, but it goes from " + from + " to " + to);
            }
        }

        boolean contains(LocalTime time) {
            boolean afterStart = !time.isBefore(from);
            boolean beforeEnd = time.isBefore(to);
            return from.isBefore(to) ? afterStart && beforeEnd : afterStart || beforeEnd;
        }

        boolean overlaps(Window other) {
            return contains(other.from) || other.contains(from);
        }

        LocalDateTime endOn(LocalDate day) {
            return to.atDate(from.isBefore(to) ? day : day.plusDays(1));
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}
