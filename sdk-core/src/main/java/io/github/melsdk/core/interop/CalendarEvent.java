package io.github.melsdk.core.interop;

import io.github.melsdk.core.model.GeoPoint;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar: one occurrence of something.
 *
 * @param uid identifier that stays the same when the occurrence changes, unique in the world
 * @param start beginning, in the zone that calendars should show
 * @param end end, in the same zone, not before {@code start}
 * @param allDay whether only the days count; {@code end} then lies on the last day
 * @param summary title
 * @param description text, or null
 * @param location place in words, or null
 * @param point place on the map, or null
 * @param url page about it, or null
 * @param imageUrl picture, or null
 * @param categories words to sort by
 * @param status whether it takes place
 * @param lastModified when the source last changed it, or null
 */
public record CalendarEvent(
        String uid,
        ZonedDateTime start,
        ZonedDateTime end,
        boolean allDay,
        String summary,
        @Nullable String description,
        @Nullable String location,
        @Nullable GeoPoint point,
        @Nullable String url,
        @Nullable String imageUrl,
        List<String> categories,
        Status status,
        @Nullable Instant lastModified) {

    /** Whether an occurrence takes place. */
    public enum Status {
        /** It takes place. */
        CONFIRMED,
        /** It is not certain. */
        TENTATIVE,
        /** It was called off; calendars that showed it show so. */
        CANCELLED
    }

    /**
     * Checks what a calendar cannot express.
     *
     * @throws IllegalArgumentException when the identifier is blank, the end is before the start, or the zones differ
     */
    public CalendarEvent {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(status, "status");
        categories = List.copyOf(categories);
        if (uid.isBlank()) {
            throw new IllegalArgumentException("The identifier of a calendar entry is not blank");
        }
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "A calendar entry does not end before it starts: " + start + " / " + end);
        }
        if (!start.getZone().equals(end.getZone())) {
            throw new IllegalArgumentException("Start and end of a calendar entry are told in the same zone");
        }
    }
}
