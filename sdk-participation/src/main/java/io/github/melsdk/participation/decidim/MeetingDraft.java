package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.model.GeoPoint;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A meeting to write. Immutable. */
public final class MeetingDraft {

    private final Map<String, Object> attributes;

    private MeetingDraft(Map<String, Object> attributes) {
        this.attributes = attributes;
    }

    /**
     * Creates a meeting where people come to a place, without registration.
     *
     * @param title its title
     * @param description what it is about
     * @param start begin
     * @param end end
     * @return the draft
     * @throws IllegalArgumentException when a text is blank or the end is before the begin
     */
    public static MeetingDraft of(String title, String description, OffsetDateTime start, OffsetDateTime end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A meeting cannot end (" + end + ") before it starts (" + start + ")");
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("title", Drafts.requireText("title", title));
        attributes.put("description", Drafts.requireText("description", description));
        attributes.put("startTime", start.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        attributes.put("endTime", end.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        attributes.put("typeOfMeeting", "IN_PERSON");
        attributes.put("registrationType", "REGISTRATION_DISABLED");
        return new MeetingDraft(attributes);
    }

    /**
     * Returns a copy at a place.
     *
     * @param venue name of the place
     * @param address its address
     * @param position its position, or null
     * @return the draft
     */
    public MeetingDraft at(String venue, String address, @Nullable GeoPoint position) {
        MeetingDraft copy = with("location", venue).with("address", address);
        Drafts.put(copy.attributes, position);
        return copy;
    }

    /**
     * Returns a copy that says how to find the place and to get in, for people with wheelchairs too.
     *
     * @param hints the hints
     * @return the draft
     */
    public MeetingDraft locationHints(String hints) {
        return with("locationHints", hints);
    }

    /**
     * Returns a copy that takes place online only.
     *
     * @param url where
     * @return the draft
     */
    public MeetingDraft online(String url) {
        return with("onlineMeetingUrl", url).with("typeOfMeeting", "ONLINE");
    }

    /**
     * Returns a copy that takes place online, too.
     *
     * @param url where
     * @return the draft
     */
    public MeetingDraft hybrid(String url) {
        return with("onlineMeetingUrl", url).with("typeOfMeeting", "HYBRID");
    }

    /**
     * Returns a copy for which people register on the platform.
     *
     * @param slots places
     * @return the draft
     * @throws IllegalArgumentException when there are fewer than 1
     */
    public MeetingDraft registration(int slots) {
        if (slots < 1) {
            throw new IllegalArgumentException("There is at least 1 place, not " + slots);
        }
        return with("registrationType", "ON_THIS_PLATFORM")
                .with("registrationsEnabled", true)
                .with("availableSlots", slots);
    }

    /**
     * Returns a copy for which people register elsewhere.
     *
     * @param url where
     * @return the draft
     */
    public MeetingDraft registrationAt(String url) {
        return with("registrationType", "ON_DIFFERENT_PLATFORM").with("registrationUrl", url);
    }

    private MeetingDraft with(String name, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(attributes);
        copy.put(name, Objects.requireNonNull(value, name));
        return new MeetingDraft(copy);
    }

    Map<String, Object> attributes() {
        return attributes;
    }
}
