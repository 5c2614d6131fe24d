package io.github.melsdk.core.internal.retry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds or an HTTP date. What cannot be read is absent. */
public final class RetryAfter {

    /** Longest wait that is honoured by waiting; beyond it the call fails at once and tells the wait. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_SECONDS = 9;

    private RetryAfter() {}

    /**
     * Reads a header.
     *
     * @param value value of {@code Retry-After}
     * @param date value of the answer's own {@code Date}, the reference of an HTTP date
     * @param now wall-clock time, used when {@code date} is absent or unreadable
     * @return null when the header says nothing usable
     */
    public static @Nullable Duration parse(@Nullable String value, @Nullable String date, Instant now) {
        if (value == null || value.isBlank() || value.length() > LONGEST_TEXT) {
            return null;
        }
        String text = value.strip();
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text.length() > LONGEST_SECONDS
                    ? Duration.ofSeconds(999_999_999)
                    : Duration.ofSeconds(Long.parseLong(text));
        }
        Instant until = httpDate(text);
        if (until == null) {
            return null;
        }
        Instant reference = date == null || date.length() > LONGEST_TEXT ? null : httpDate(date.strip());
        Duration wait = Duration.between(reference == null ? now : reference, until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private static @Nullable Instant httpDate(String text) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).parse(text, Instant::from);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
