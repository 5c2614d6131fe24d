package io.github.melsdk.core.interop;

import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.model.Address;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Contact;
import io.github.melsdk.core.model.Place;
import io.github.melsdk.core.model.TimeSlot;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes schema.org as JSON-LD. Nothing is guessed: prices, offers and organisers that the source does not tell apart are left
 * out. The text can stand inside a {@code <script type="application/ld+json">} as it is: what could end the element early is
 * escaped.
 *
 * @see <a href="https://schema.org/Event">schema.org/Event</a>
 */
public final class SchemaOrg {

    private static final String CONTEXT = "https://schema.org";

    private SchemaOrg() {}

    /**
     * Describes an event. One with several times spans from the first begin to the last end and has one {@code subEvent} per
     * time.
     *
     * @param event the event
     * @return a JSON-LD document
     */
    public static String event(EventDescription event) {
        return json(document(describe(event)));
    }

    /**
     * Describes a place.
     *
     * @param place the place
     * @param language language of its name; another one is taken where it is missing
     * @return a JSON-LD document
     */
    public static String place(Place place, Locale language) {
        return json(document(describe(place, language).with("subjectOf", describe(place.attribution()))));
    }

    /**
     * Writes events as one document, one by one, in constant memory. When reading them fails, the document is left without its
     * end, so that nobody takes it for a complete one.
     *
     * @param events the events; a lazy list is read while it is written
     * @param out where it goes, UTF-8; it is flushed, not closed
     * @return the number of events
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static long writeEvents(Iterable<EventDescription> events, OutputStream out) {
        JsonItems items = new JsonItems(
                Objects.requireNonNull(out, "out"), "{\"@context\":\"" + CONTEXT + "\",\"@graph\":[", "]}");
        long written = 0;
        for (EventDescription event : events) {
            items.item(json(describe(event)));
            written++;
        }
        items.end();
        return written;
    }

    private static Node document(Node thing) {
        Node document = new Node(null).with("@context", CONTEXT);
        document.addAll(thing);
        return document;
    }

    private static Node describe(EventDescription event) {
        List<TimeSlot> slots = event.slots();
        Node node = new Node("Event")
                .with("@id", isAddress(event.id()) ? event.id() : null)
                .with("identifier", isAddress(event.id()) ? null : event.id())
                .with("name", event.name())
                .with("description", event.description())
                .with("url", event.url())
                .with("image", event.imageUrls())
                .with("keywords", event.keywords())
                .with("inLanguage", event.language().toLanguageTag())
                .with("eventStatus", status(event.status()))
                .with("eventAttendanceMode", attendance(event))
                .with("location", locations(event))
                .with("organizer", named("Organization", event.organizer()))
                .with("subjectOf", describe(event.attribution()));
        if (!slots.isEmpty()) {
            node.with("startDate", text(slots.get(0).start()));
            node.with("endDate", text(slots.get(slots.size() - 1).end()));
        }
        if (slots.size() > 1) {
            node.with(
                    "subEvent",
                    slots.stream().map(slot -> occurrence(event, slot)).toList());
        }
        return node;
    }

    private static Node occurrence(EventDescription event, TimeSlot slot) {
        return new Node("Event")
                .with("name", event.name())
                .with("startDate", text(slot.start()))
                .with("endDate", text(slot.end()))
                .with("eventStatus", status(event.status()))
                .with("url", event.url());
    }

    private static @Nullable String text(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String status(EventDescription.Status status) {
        return CONTEXT + "/"
                + switch (status) {
                    case SCHEDULED -> "EventScheduled";
                    case RESCHEDULED -> "EventRescheduled";
                    case POSTPONED -> "EventPostponed";
                    case MOVED_ONLINE -> "EventMovedOnline";
                    case CANCELLED -> "EventCancelled";
                };
    }

    private static @Nullable String attendance(EventDescription event) {
        EventDescription.Attendance attendance = event.status() == EventDescription.Status.MOVED_ONLINE
                ? EventDescription.Attendance.ONLINE
                : event.attendance();
        return attendance == null
                ? null
                : CONTEXT + "/"
                        + switch (attendance) {
                            case ON_SITE -> "OfflineEventAttendanceMode";
                            case ONLINE -> "OnlineEventAttendanceMode";
                            case MIXED -> "MixedEventAttendanceMode";
                        };
    }

    private static List<Node> locations(EventDescription event) {
        List<Node> locations = new ArrayList<>();
        if (event.place() != null) {
            locations.add(describe(event.place(), event.language()));
        }
        if (event.onlineUrl() != null && !event.onlineUrl().isBlank()) {
            locations.add(new Node("VirtualLocation").with("url", event.onlineUrl()));
        }
        return locations;
    }

    private static Node describe(Place place, Locale language) {
        Node node = new Node("Place")
                .with("@id", isAddress(place.id()) ? place.id() : null)
                .with("identifier", isAddress(place.id()) ? null : place.id())
                .with("name", place.name().in(language))
                .with("address", place.address() == null ? null : describe(place.address()));
        place.location()
                .ifPresent(point -> node.with(
                        "geo",
                        new Node("GeoCoordinates")
                                .with("latitude", point.latitude())
                                .with("longitude", point.longitude())));
        Contact contact = place.contact();
        return contact == null
                ? node
                : node.with("url", contact.url())
                        .with("telephone", contact.phone())
                        .with("email", contact.email());
    }

    private static Node describe(Address address) {
        return new Node("PostalAddress")
                .with("streetAddress", address.street())
                .with("postalCode", address.postcode())
                .with("addressLocality", address.city())
                .with(
                        "addressCountry",
                        address.country() == null ? null : address.country().toUpperCase(Locale.ROOT));
    }

    /** The record that the data come from: licences and dates belong to works, not to events and places. */
    private static @Nullable Node describe(Attribution origin) {
        return origin.isUnknown()
                ? null
                : new Node("CreativeWork")
                        .with("name", origin.datasetTitle())
                        .with("publisher", named("Organization", origin.producer()))
                        .with("license", origin.licence().url())
                        .with(
                                "dateModified",
                                origin.lastUpdate() == null
                                        ? null
                                        : origin.lastUpdate().toString())
                        .with("url", origin.sourceUrl());
    }

    private static @Nullable Node named(String type, @Nullable String name) {
        return name == null || name.isBlank() ? null : new Node(type).with("name", name);
    }

    private static boolean isAddress(String id) {
        return id.startsWith("https://") || id.startsWith("http://");
    }

    /** Only texts hold these characters, so they can be replaced in the document. */
    private static String json(Node node) {
        String text = Json.standard().writeText(node.members());
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' -> safe.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
