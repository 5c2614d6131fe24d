package io.github.melsdk.testing.internal.open311;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report as the city knows it. */
final class Report {
    final String id;
    final @Nullable String token;
    final String type;
    final Map<String, String> fields = new LinkedHashMap<>();
    final List<Event> events = new ArrayList<>();
    final Instant requested;

    /** Something that happened to it. */
    record Event(Instant at, String status, String notes) {}

    Report(String id, @Nullable String token, String type, Instant requested) {
        this.id = id;
        this.token = token;
        this.type = type;
        this.requested = requested;
        events.add(new Event(requested, "OPEN", "Signalement reçu"));
    }

    Event last() {
        return events.get(events.size() - 1);
    }

    boolean isOpen() {
        return !last().status().equals("CLOSED") && !last().status().equals("FIXED");
    }
}
