package io.github.melsdk.core.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time at which something takes place. Instants and the offsets they came with are kept.
 *
 * @param start the start, inclusive
 * @param end the end, exclusive; null if the provider gives none
 */
public record TimeSlot(
        @JsonProperty("start") OffsetDateTime start,
        @JsonProperty("end") @Nullable OffsetDateTime end) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public TimeSlot {
        Objects.requireNonNull(start, "start");
        if (end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("A time slot cannot end (" + end + ") before it starts (" + start + ")");
        }
    }

    /**
     * Returns a slot.
     *
     * @param start the start, inclusive
     * @param end the end, exclusive
     * @return the slot
     * @throws IllegalArgumentException if the end is before the start
     */
    public static TimeSlot of(OffsetDateTime start, OffsetDateTime end) {
        return new TimeSlot(start, Objects.requireNonNull(end, "end"));
    }

    /**
     * Returns a slot from a provider's data, if it can be one.
     *
     * @param start the start, null if unknown
     * @param end the end, null if unknown; dropped if it is before the start
     * @return the slot; empty if the start is unknown
     */
    public static Optional<TimeSlot> ofNullable(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        if (start == null) {
            return Optional.empty();
        }
        return Optional.of(new TimeSlot(start, end == null || end.isBefore(start) ? null : end));
    }

    /**
     * Returns the time between start and end.
     *
     * @return the elapsed time; empty if the end is unknown
     */
    public Optional<Duration> duration() {
        return end == null ? Optional.empty() : Optional.of(Duration.between(start, end));
    }

    /**
     * Tells whether a part of the slot lies in a range. A slot without end or duration counts as its start.
     *
     * @param range the range
     * @return true if it does
     */
    public boolean overlaps(DateRange range) {
        return range.overlaps(this);
    }
}
