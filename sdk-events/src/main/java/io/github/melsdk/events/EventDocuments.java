package io.github.melsdk.events;

import io.github.melsdk.core.interop.EventDescription;
import io.github.melsdk.core.interop.GeoJson;
import io.github.melsdk.core.interop.SchemaOrg;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Image;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.model.TimeSlot;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Events for maps (GeoJSON) and web pages (schema.org). What is left of removed events is left out. Lists are written one by
 * one, in constant memory; a lazy one is read meanwhile, and when that fails the document is left without its end.
 *
 * @see EventCalendar
 * @see EventFeed
 */
public final class EventDocuments {

    private EventDocuments() {}

    /**
     * Writes a map: one feature per event, with title, texts, page, picture, place and status as properties.
     *
     * @param events the events
     * @param language language of the texts; another one is taken where it is missing
     * @param out where it goes, UTF-8; it is flushed, not closed
     * @return the number of features
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws io.github.melsdk.core.error.SdkException when the events cannot be read
     */
    public static long writeGeoJson(Iterable<Event> events, Locale language, OutputStream out) {
        return GeoJson.write(present(events, Function.identity()), event -> properties(event, language), out);
    }

    /**
     * Writes events for search engines, as one document of schema.org.
     *
     * @param events the events
     * @param language language of the texts; another one is taken where it is missing
     * @param out where it goes, UTF-8; it is flushed, not closed
     * @return the number of events
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws io.github.melsdk.core.error.SdkException when the events cannot be read
     */
    public static long writeJsonLd(Iterable<Event> events, Locale language, OutputStream out) {
        return SchemaOrg.writeEvents(present(events, event -> describe(event, language)), out);
    }

    /**
     * Returns an event for the head of its own page.
     *
     * @param event the event
     * @param language language of the texts; another one is taken where it is missing
     * @return a JSON-LD document that can stand in a {@code script} element as it is
     */
    public static String jsonLd(Event event, Locale language) {
        return SchemaOrg.event(describe(event, language));
    }

    /**
     * Returns an event as the shared model. Who organises it is not told by the provider and left out; one that is sold out is
     * still scheduled.
     *
     * @param event the event
     * @param language language of the texts; another one is taken where it is missing
     * @return the description
     */
    public static EventDescription describe(Event event, Locale language) {
        String page = event.pageUrl().orElse(null);
        String description = EventTexts.description(event, language);
        return new EventDescription(
                page == null ? EventTexts.tag(event) : page,
                event.title().in(language),
                description.isEmpty() ? null : description,
                page,
                event.picture().map(Image::url).stream().toList(),
                event.keywords().in(language),
                language,
                slots(event),
                status(event),
                attendance(event),
                event.place() == null ? null : place(event.place()),
                event.onlineAccessLink(),
                null,
                event.attribution());
    }

    private static <T> Iterable<T> present(Iterable<Event> events, Function<? super Event, ? extends T> form) {
        return () -> {
            Stream<T> formed = StreamSupport.stream(events.spliterator(), false)
                    .filter(event -> !event.isRemoved())
                    .map(form);
            return formed.iterator();
        };
    }

    private static Map<String, Object> properties(Event event, Locale language) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Location place = event.place();
        put(properties, "title", event.title().in(language));
        put(properties, "description", EventTexts.description(event, language));
        put(properties, "dates", event.dateRange().in(language));
        put(properties, "url", event.pageUrl().orElse(null));
        put(properties, "image", event.picture().map(Image::url).orElse(null));
        put(properties, "status", status(event).name());
        if (place != null) {
            put(properties, "place", place.name());
            put(properties, "address", place.address());
            put(properties, "commune", place.commune().orElse(null));
        }
        if (!event.keywords().isEmpty()) {
            properties.put("keywords", event.keywords().in(language));
        }
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            properties.put(name, text);
        }
    }

    /** Some timings come in UTC: people read the local time of the event. */
    private static List<TimeSlot> slots(Event event) {
        ZoneId zone = event.zone();
        return event.slots().stream()
                .map(slot ->
                        new TimeSlot(local(slot.start(), zone), slot.end() == null ? null : local(slot.end(), zone)))
                .toList();
    }

    private static OffsetDateTime local(OffsetDateTime time, ZoneId zone) {
        return time.atZoneSameInstant(zone).toOffsetDateTime();
    }

    private static EventDescription.Status status(Event event) {
        return event.status()
                .known()
                .map(status -> switch (status) {
                    case SCHEDULED, FULL -> EventDescription.Status.SCHEDULED;
                    case RESCHEDULED -> EventDescription.Status.RESCHEDULED;
                    case POSTPONED -> EventDescription.Status.POSTPONED;
                    case MOVED_ONLINE -> EventDescription.Status.MOVED_ONLINE;
                    case CANCELLED -> EventDescription.Status.CANCELLED;
                })
                .orElse(EventDescription.Status.SCHEDULED);
    }

    private static EventDescription.@Nullable Attendance attendance(Event event) {
        return event.attendance()
                .known()
                .map(attendance -> switch (attendance) {
                    case OFFLINE -> EventDescription.Attendance.ON_SITE;
                    case ONLINE -> EventDescription.Attendance.ONLINE;
                    case MIXED -> EventDescription.Attendance.MIXED;
                })
                .orElse(null);
    }

    private static Place place(Location place) {
        return new Place(
                place.id(),
                place.name() == null
                        ? LocalizedText.empty()
                        : LocalizedText.of(LocalizedText.UNDETERMINED, place.name()),
                null,
                place.location().orElse(null),
                place.postalAddress(),
                null,
                Attribution.unknown(),
                Map.of());
    }
}
