package io.github.melsdk.core.interop;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.Located;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event in one language, as web pages and search engines tell it.
 *
 * @param id identifier of its source; an absolute address makes it one of the web
 * @param name title
 * @param description text, or null
 * @param url page about it, or null
 * @param imageUrls pictures
 * @param keywords words to sort by
 * @param language language of the texts
 * @param slots when it takes place, in order
 * @param status whether it takes place as announced
 * @param attendance how it is attended, or null
 * @param place where it takes place, or null
 * @param onlineUrl where it takes place online, or null
 * @param organizer who organises it, or null
 * @param attribution the origin of the data
 */
public record EventDescription(
        String id,
        String name,
        @Nullable String description,
        @Nullable String url,
        List<String> imageUrls,
        List<String> keywords,
        Locale language,
        List<TimeSlot> slots,
        Status status,
        @Nullable Attendance attendance,
        @Nullable Place place,
        @Nullable String onlineUrl,
        @Nullable String organizer,
        Attribution attribution)
        implements Identified, Located, Scheduled, Attributed {

    /** Whether an event takes place as announced. */
    public enum Status {
        /** As announced. */
        SCHEDULED,
        /** At another time than first announced. */
        RESCHEDULED,
        /** Later, at a time not known yet. */
        POSTPONED,
        /** Online instead of on site. */
        MOVED_ONLINE,
        /** Called off. */
        CANCELLED
    }

    /** How an event is attended. */
    public enum Attendance {
        /** On site. */
        ON_SITE,
        /** Online only. */
        ONLINE,
        /** On site and online. */
        MIXED
    }

    /** Copies the lists. */
    public EventDescription {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(attribution, "attribution");
        imageUrls = List.copyOf(imageUrls);
        keywords = List.copyOf(keywords);
        slots = List.copyOf(slots);
    }

    /** Returns the position of the place. */
    @Override
    public Optional<GeoPoint> location() {
        return place == null ? Optional.empty() : place.location();
    }
}
