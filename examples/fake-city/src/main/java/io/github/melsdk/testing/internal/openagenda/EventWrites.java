package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enters, changes and deletes events of an agenda. */
final class EventWrites {
    private static final Set<String> COMPUTED =
            Set.of("uid", "slug", "createdAt", "updatedAt", "location", "image", "originAgenda", "removed");

    private final AgendaStore store;
    private final Agenda agenda;

    EventWrites(AgendaStore store, Agenda agenda) {
        this.store = store;
        this.agenda = agenda;
    }

    Answer create(Call call) {
        return write(call, null, null);
    }

    /** Replaces an event or, with PATCH, changes some fields. */
    Answer update(Call call, ObjectNode event) {
        return write(call, event, null);
    }

    Answer upsert(Call call, @Nullable ObjectNode event, String key, String value) {
        return write(call, event, Json.object().put("key", key).put("value", value));
    }

    Answer delete(ObjectNode event) {
        agenda.remove(event.path("uid").asLong());
        return shown(event);
    }

    private Answer write(Call call, @Nullable ObjectNode old, @Nullable ObjectNode externalId) {
        WriteBody body = WriteBody.of(call);
        boolean complete = !call.method().equals("PATCH");
        Answer refusal = refusal(body, complete, externalId);
        if (refusal != null) {
            return refusal;
        }
        ObjectNode data = body.data();
        long uid = old == null ? store.newUid() : old.path("uid").asLong();
        ObjectNode event = old != null && !complete
                ? old.deepCopy()
                : EventTemplate.event(uid, data.path("title").path("fr").asText("event"));
        if (old == null) {
            event.put("state", defaultState());
        } else {
            List.of("slug", "state", "createdAt", "extIds").forEach(field -> event.set(field, old.get(field)));
        }
        overlay(event, data, body);
        addExternalId(event, externalId);
        event.remove("updatedAt");
        agenda.put(event);
        ObjectNode stored = agenda.event(uid);
        return shown(stored == null ? event : stored);
    }

    private int defaultState() {
        return agenda.info()
                .path("settings")
                .path("contribution")
                .path("defaultState")
                .asInt(2);
    }

    private @Nullable Answer refusal(WriteBody body, boolean complete, @Nullable ObjectNode externalId) {
        WriteChecks checks = new WriteChecks();
        ObjectNode data = body.data();
        if (complete) {
            checks.require(data, "title", "description", "timings");
            int mode = data.path("attendanceMode").asInt(1);
            if (mode != 2 && (!data.has("locationUid") || location(data) == null)) {
                checks.error("location", null, "location.required", "a location is required");
            }
            if (mode != 1 && !data.hasNonNull("onlineAccessLink")) {
                checks.error("onlineAccessLink", null, "required", "is required");
            }
        }
        checks.limit(data, "title", 140);
        checks.limit(data, "description", 200);
        checks.timings(data);
        checks.registration(data);
        checks.image(body);
        if (externalId != null) {
            checks.limit(externalId, "value", 100);
        }
        return checks.refusal();
    }

    private @Nullable JsonNode location(ObjectNode data) {
        String uid = data.path("locationUid").asText();
        return agenda.locations().stream()
                .filter(place -> place.path("uid").asText().equals(uid))
                .findFirst()
                .orElse(null);
    }

    private void overlay(ObjectNode event, ObjectNode data, WriteBody body) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = data.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!COMPUTED.contains(field.getKey())) {
                set(event, field.getKey(), field.getValue());
            }
        }
        if (data.has("locationUid")) {
            event.set("location", location(data));
        }
        if (event.path("registration") instanceof ArrayNode ways) {
            for (int i = 0; i < ways.size(); i++) {
                ways.set(i, WriteChecks.typed(ways.get(i)));
            }
        }
        // A picture as a bare text is accepted and dropped.
        if (body.image() != null || data.path("image").has("url")) {
            event.set("image", EventTemplate.image("event" + event.path("uid").asLong() + ".base.image.jpg"));
        } else if (data.path("image").isNull()) {
            event.putNull("image");
        }
    }

    /** A choice takes numbers: anything else is accepted and dropped. Fields that the agenda does not have are dropped too. */
    private void set(ObjectNode event, String name, JsonNode value) {
        JsonNode added = AdditionalFields.of(agenda.schema()).stream()
                .filter(field -> field.path("field").asText().equals(name))
                .findFirst()
                .orElse(null);
        if (added == null) {
            if (event.has(name) || name.equals("locationUid")) {
                event.set(name, value);
            }
        } else if (!AdditionalFields.hasOptions(added)) {
            event.set(name, value);
        } else if (value.isArray()) {
            ArrayNode ids = event.putArray(name);
            value.forEach(id -> {
                if (id.isNumber()) {
                    ids.add(id);
                }
            });
        } else if (value.isNumber() || value.isNull()) {
            event.set(name, value);
        }
    }

    static void addExternalId(ObjectNode event, @Nullable ObjectNode externalId) {
        if (externalId == null) {
            return;
        }
        ArrayNode ids = event.path("extIds") instanceof ArrayNode known ? known : event.putArray("extIds");
        boolean known = false;
        for (JsonNode id : ids) {
            known |= id.equals(externalId);
        }
        if (!known) {
            ids.add(externalId);
        }
    }

    private Answer shown(ObjectNode stored) {
        ObjectNode event = stored.deepCopy();
        EventTimes.complete(event, store.clock().instant());
        // Booleans here, numbers in reads.
        event.put("private", false).put("draft", false).put("canEdit", true).put("fileKey", "f0");
        event.putArray("sourcePaths");
        ObjectNode body = Json.object().put("success", true);
        body.set("event", event);
        return Answer.json(200, body);
    }
}
