package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Figures about the events of an agenda.
 *
 * @param keywords frequent keywords
 * @param publishedEvents numbers of published events
 * @param languages events by language, as decoded JSON
 * @param recentlyAddedEvents events added of late by the way they came, as decoded JSON
 * @param viewport the box around the events, null if unknown; see {@link #boundingBox()}
 * @param eventCountsByState events by state of publication, for privileged keys
 */
public record AgendaSummary(
        @JsonProperty("keywords") List<String> keywords,
        @JsonProperty("publishedEvents") Published publishedEvents,
        @JsonProperty("languages") Map<String, Object> languages,
        @JsonProperty("recentlyAddedEvents") Map<String, Object> recentlyAddedEvents,
        @JsonProperty("viewport") @Nullable Viewport viewport,
        @JsonProperty("eventCountsByState") List<StateCount> eventCountsByState) {

    private static final AgendaSummary EMPTY =
            new AgendaSummary(List.of(), new Published(null, null, null), Map.of(), Map.of(), null, List.of());

    /** Copies collections; what is missing becomes empty. */
    public AgendaSummary {
        keywords = Copies.list(keywords);
        publishedEvents = publishedEvents == null ? new Published(null, null, null) : publishedEvents;
        languages = Copies.map(languages);
        recentlyAddedEvents = Copies.map(recentlyAddedEvents);
        eventCountsByState = Copies.list(eventCountsByState);
    }

    static AgendaSummary empty() {
        return EMPTY;
    }

    /**
     * Returns the box around the events.
     *
     * @return empty if it is unknown or impossible
     */
    public Optional<BoundingBox> boundingBox() {
        return Viewport.box(viewport);
    }

    /**
     * Numbers of published events, null where unknown.
     *
     * @param current those that take place over a time that has begun
     * @param passed those that are over
     * @param upcoming those that have not begun
     */
    public record Published(
            @JsonProperty("current") @Nullable Integer current,
            @JsonProperty("passed") @Nullable Integer passed,
            @JsonProperty("upcoming") @Nullable Integer upcoming) {}

    /**
     * A number of events.
     *
     * @param state a state of publication
     * @param eventCount how many events are in it, null if unknown
     */
    public record StateCount(
            @JsonProperty("key") @Nullable String state,
            @JsonProperty("eventCount") @Nullable Integer eventCount) {}
}
