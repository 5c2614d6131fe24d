package io.github.melsdk.core.internal.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A date and time in the usual ISO-8601 form, taken from the parser's own buffer because java.time needs twice the time
 * of all the rest of the decoding. It accepts {@code yyyy-MM-ddTHH:mm[:ss[.fraction]][Z|±HH[[:]MM]]}, a blank for the
 * {@code T}, and nothing that the calendar or the clock does not have.
 */
final class IsoText {

    private static final int DATE_LENGTH = 10;
    private static final int MINUTES_END = 16;
    private static final int FRACTION_DIGITS = 9;
    private static final int MAX_OFFSET_SECONDS = 18 * 3600;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final int QUARTER = 900;

    /** The offsets in use, from −18:00 on; the JDK's own cache costs a tenth of the whole decoding. */
    private static final ZoneOffset[] QUARTERS = quarters();

    private final char[] text;
    private final int end;
    private int at;
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private int offset;
    private boolean zoned;

    private IsoText(char[] text, int start, int length) {
        this.text = text;
        this.at = start;
        this.end = start + length;
    }

    /** Returns the day, or null if the text is not exactly one. */
    static @Nullable LocalDate date(char[] text, int start, int length) {
        IsoText iso = new IsoText(text, start, length);
        return length == DATE_LENGTH && iso.readDate() ? LocalDate.of(iso.year, iso.month, iso.day) : null;
    }

    /** Returns the date and time with the offset it came with, or null if this form is not met. */
    static @Nullable OffsetDateTime offsetDateTime(char[] text, int start, int length) {
        IsoText iso = new IsoText(text, start, length);
        return iso.read(length) && iso.zoned
                ? OffsetDateTime.of(iso.localDate(), iso.localTime(), iso.zoneOffset())
                : null;
    }

    /** Returns the instant, or null if this form is not met. */
    static @Nullable Instant instant(char[] text, int start, int length) {
        IsoText iso = new IsoText(text, start, length);
        if (!iso.read(length) || !iso.zoned) {
            return null;
        }
        long seconds = iso.localDate().toEpochDay() * SECONDS_PER_DAY
                + iso.hour * 3600L
                + iso.minute * 60L
                + iso.second
                - iso.offset;
        return Instant.ofEpochSecond(seconds, iso.nano);
    }

    /** Returns the date and time of a text without zone, or null if this form is not met. */
    static @Nullable LocalDateTime localDateTime(char[] text, int start, int length) {
        IsoText iso = new IsoText(text, start, length);
        return iso.read(length) && !iso.zoned ? LocalDateTime.of(iso.localDate(), iso.localTime()) : null;
    }

    private LocalDate localDate() {
        return LocalDate.of(year, month, day);
    }

    private LocalTime localTime() {
        return LocalTime.of(hour, minute, second, nano);
    }

    private ZoneOffset zoneOffset() {
        return offset % QUARTER == 0
                ? QUARTERS[(offset + MAX_OFFSET_SECONDS) / QUARTER]
                : ZoneOffset.ofTotalSeconds(offset);
    }

    private static ZoneOffset[] quarters() {
        ZoneOffset[] offsets = new ZoneOffset[2 * MAX_OFFSET_SECONDS / QUARTER + 1];
        Arrays.setAll(offsets, i -> ZoneOffset.ofTotalSeconds(i * QUARTER - MAX_OFFSET_SECONDS));
        return offsets;
    }

    private boolean read(int length) {
        return length >= MINUTES_END && readDate() && readTime() && readOffset() && at == end;
    }

    private boolean readDate() {
        int y = two(at) * 100 + two(at + 2);
        int m = two(at + 5);
        int d = two(at + 8);
        if ((two(at) | two(at + 2) | m | d) < 0 || text[at + 4] != '-' || text[at + 7] != '-') {
            return false;
        }
        year = y;
        month = m;
        day = d;
        at += DATE_LENGTH;
        return m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= lengthOfMonth(y, m));
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private boolean readTime() {
        char separator = text[at];
        hour = two(at + 1);
        minute = two(at + 4);
        if ((separator != 'T' && separator != ' ') || text[at + 3] != ':' || !isClock(hour, minute)) {
            return false;
        }
        at += 6;
        if (at == end || text[at] != ':') {
            return true;
        }
        second = at + 2 < end ? two(at + 1) : -1;
        at += 3;
        return second >= 0 && second < 60 && readFraction();
    }

    private boolean readFraction() {
        if (at == end || text[at] != '.') {
            return true;
        }
        int first = ++at;
        int value = 0;
        while (at < end && at - first < FRACTION_DIGITS && isDigit(text[at])) {
            value = value * 10 + text[at++] - '0';
        }
        int digits = at - first;
        for (int i = digits; i < FRACTION_DIGITS; i++) {
            value *= 10;
        }
        nano = value;
        return digits > 0;
    }

    private boolean readOffset() {
        if (at == end) {
            return true;
        }
        zoned = true;
        char sign = text[at++];
        if (sign == 'Z') {
            return true;
        }
        if ((sign != '+' && sign != '-') || at + 2 > end) {
            return false;
        }
        int hours = two(at);
        at += 2;
        int minutes = 0;
        if (at < end) {
            at += text[at] == ':' ? 1 : 0;
            minutes = at + 2 <= end ? two(at) : -1;
            at += 2;
        }
        int seconds = hours * 3600 + minutes * 60;
        offset = sign == '-' ? -seconds : seconds;
        return hours >= 0 && minutes >= 0 && minutes < 60 && seconds <= MAX_OFFSET_SECONDS;
    }

    private static boolean isClock(int hour, int minute) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    }

    /** Returns the value of two digits; negative if one is none. */
    private int two(int index) {
        int high = text[index] - '0';
        int low = text[index + 1] - '0';
        return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : Integer.MIN_VALUE / 200;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
