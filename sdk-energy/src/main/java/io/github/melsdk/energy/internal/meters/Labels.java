package io.github.melsdk.energy.internal.meters;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the dates and steps of Enedis, which follow no standard as a whole. Whatever cannot be read is null. */
public final class Labels {

    private static final int LONGEST = 40;
    private static final int DATE_LENGTH = 10;
    private static final int OFFSET_LENGTH = 5;

    private Labels() {}

    /** Reads {@code 2026-09-29 00:30:00}. */
    public static @Nullable LocalDateTime dateTime(@Nullable String text) {
        if (text == null || text.length() <= DATE_LENGTH || text.length() > LONGEST) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads the day that a text begins with: {@code 2026-09-29}, {@code 2013-08-14+01:00}. */
    public static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.length() < DATE_LENGTH || text.length() > LONGEST) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, DATE_LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads {@code 2024-10-12T00:00:00+0200}, whose offset lacks the colon, and the same with it. */
    public static @Nullable OffsetDateTime offsetDateTime(@Nullable String text) {
        if (text == null || text.length() < OFFSET_LENGTH || text.length() > LONGEST) {
            return null;
        }
        int sign = text.length() - OFFSET_LENGTH;
        boolean bare = text.charAt(sign) == '+' || text.charAt(sign) == '-';
        try {
            return OffsetDateTime.parse(bare ? text.substring(0, sign + 3) + ":" + text.substring(sign + 3) : text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads {@code PT30M}; a step is longer than nothing and no longer than a day. */
    public static @Nullable Duration step(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            Duration step = Duration.parse(text);
            boolean usable = !step.isNegative() && !step.isZero() && step.toDays() <= 1 && step.toMillis() % 1000 == 0;
            return usable ? step : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads a number that comes as text. */
    public static @Nullable Double number(@Nullable Object value) {
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? number.doubleValue() : null;
        }
        if (!(value instanceof String text) || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
