package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One time at which an event takes place. An event has at most 800 of them, each at most 24 hours long. A whole day is
 * written from 00:00 to 23:59.
 *
 * @param begin the begin, inclusive, with the offset that the provider gave
 * @param end the end; null if unknown or before the begin
 * @param id the provider's identifier of the timing, null if it has none
 */
public record Timing(
        @JsonProperty("begin") OffsetDateTime begin,
        @JsonProperty("end") @Nullable OffsetDateTime end,
        @JsonProperty("id") @Nullable String id) {

    /** Refuses a timing without begin; an end before the begin is left out. */
    public Timing {
        Objects.requireNonNull(begin, "begin");
        end = end != null && end.isBefore(begin) ? null : end;
    }

    /**
     * Returns a timing without identifier.
     *
     * @param begin the begin, inclusive
     * @param end the end
     * @return the timing
     */
    public static Timing of(OffsetDateTime begin, OffsetDateTime end) {
        return new Timing(begin, end, null);
    }

    /**
     * Returns begin and end as the shared model.
     *
     * @return the slot
     */
    public TimeSlot slot() {
        return new TimeSlot(begin, end);
    }
}
