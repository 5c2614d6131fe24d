package io.github.melsdk.energy.charging.ocpi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A time of OCPI: always UTC, written with or without {@code Z}. Immutable. */
public final class OcpiTime {

    private static final int LONGEST = 35;

    private final Instant instant;

    private OcpiTime(Instant instant) {
        this.instant = instant;
    }

    /**
     * Returns a time.
     *
     * @param instant the moment
     * @return the time
     */
    public static OcpiTime of(Instant instant) {
        return new OcpiTime(instant);
    }

    /**
     * Reads a time. For JSON decoding.
     *
     * @param wire the decoded JSON value
     * @return null for what is no time in UTC
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static @Nullable OcpiTime fromWire(@Nullable Object wire) {
        if (!(wire instanceof String text) || text.length() > LONGEST) {
            return null;
        }
        String plain = text.strip();
        plain = plain.endsWith("Z") ? plain.substring(0, plain.length() - 1) : plain;
        try {
            return new OcpiTime(LocalDateTime.parse(plain).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Returns the moment.
     *
     * @return an instant
     */
    public Instant instant() {
        return instant;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OcpiTime that && instant.equals(that.instant);
    }

    @Override
    public int hashCode() {
        return instant.hashCode();
    }

    /** Returns the time as sent, such as {@code 2026-11-21T10:00:00Z}. */
    @JsonValue
    @Override
    public String toString() {
        return instant.toString();
    }
}
