package io.github.melsdk.core.mobility.gtfsrealtime;

import io.github.melsdk.core.internal.json.JsonFailure;
import io.github.melsdk.core.internal.protobuf.ProtoReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times as feeds write them. */
final class Times {

    private static final long SMALLEST_MILLISECONDS = 100_000_000_000L;
    private static final long LARGEST = 100_000_000_000_000L;

    private Times() {}

    /** Reads POSIX seconds, which some producers write as milliseconds; 0 stands for none. */
    static @Nullable Instant instant(ProtoReader in) throws JsonFailure {
        long number = in.number();
        if (number <= 0 || number > LARGEST) {
            return null;
        }
        return number >= SMALLEST_MILLISECONDS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }

    /** Reads {@code YYYYMMDD}. */
    static @Nullable LocalDate day(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int day = Integer.parseInt(text);
        try {
            return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
