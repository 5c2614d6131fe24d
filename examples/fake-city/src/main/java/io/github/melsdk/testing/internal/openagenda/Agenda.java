package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One agenda with its events. Stored nodes are never changed, only replaced. Thread-safe. */
public final class Agenda {
    private final Clock clock;
    private final Map<Long, ObjectNode> events = new LinkedHashMap<>();
    private final Map<Long, ObjectNode> locations = new TreeMap<>();
    private ObjectNode info;

    Agenda(ObjectNode info, Clock clock) {
        this.info = info;
        this.clock = clock;
    }

    synchronized ObjectNode info() {
        return info;
    }

    synchronized void info(ObjectNode newInfo) {
        this.info = newInfo;
    }

    long uid() {
        return info().path("uid").asLong();
    }

    JsonNode schema() {
        return info().path("schema");
    }

    /**
     * Adds or replaces an event; sets its update stamp unless it has one.
     *
     * @param event the full event
     */
    public synchronized void put(ObjectNode event) {
        ObjectNode stored = event.deepCopy();
        String now = EventTimes.stamp(clock.instant());
        if (!stored.hasNonNull("updatedAt")) {
            stored.put("updatedAt", now);
        }
        if (!stored.hasNonNull("createdAt")) {
            stored.put("createdAt", now);
        }
        if (!stored.has("originAgenda")) {
            stored.set("originAgenda", origin());
        }
        events.put(stored.path("uid").asLong(), stored);
        if (stored.path("location") instanceof ObjectNode place) {
            locations.putIfAbsent(place.path("uid").asLong(), place);
        }
    }

    /** Returns the locations, those of events included, by uid. */
    synchronized List<ObjectNode> locations() {
        return List.copyOf(locations.values());
    }

    synchronized void putLocation(ObjectNode place) {
        locations.put(place.path("uid").asLong(), place);
    }

    synchronized void removeLocation(long uid) {
        locations.remove(uid);
    }

    /**
     * Returns a copy of an event.
     *
     * @param uid its uid
     * @return the copy, or null if there is none
     */
    public synchronized @Nullable ObjectNode event(long uid) {
        ObjectNode event = events.get(uid);
        return event == null ? null : event.deepCopy();
    }

    /**
     * Marks an event as removed, so that it is only seen by those who ask for removed ones.
     *
     * @param uid its uid
     * @return whether it was there
     */
    public synchronized boolean remove(long uid) {
        ObjectNode event = event(uid);
        if (event != null) {
            event.put("removed", true).put("updatedAt", EventTimes.stamp(clock.instant()));
            events.put(uid, event);
        }
        return event != null;
    }

    synchronized List<ObjectNode> events() {
        return List.copyOf(events.values());
    }

    /**
     * Finds the id of an option of an additional field.
     *
     * @param field the code of the field
     * @param value the code of the option
     * @return the id
     * @throws IllegalArgumentException if the schema has no such option
     */
    public int option(String field, String value) {
        return StreamSupport.stream(schema().path("fields").spliterator(), false)
                .filter(candidate -> candidate.path("field").asText().equals(field))
                .flatMap(candidate ->
                        StreamSupport.stream(candidate.path("options").spliterator(), false))
                .filter(option -> option.path("value").asText().equals(value))
                .mapToInt(option -> option.path("id").asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Agenda " + uid() + " has no option " + value + " of a field " + field + "."));
    }

    private ObjectNode origin() {
        ObjectNode origin = Json.object();
        for (String field : List.of("uid", "title", "slug", "url", "description", "image")) {
            origin.set(field, info.path(field).isMissingNode() ? Json.of(null) : info.get(field));
        }
        origin.put("official", info.path("official").asInt() == 1);
        return origin.put("_agg", "eyJhIjoxfQ==");
    }
}
