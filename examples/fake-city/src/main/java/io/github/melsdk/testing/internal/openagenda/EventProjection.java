package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses and forms what is sent of an event. */
final class EventProjection {
    private static final List<String> LIGHT = List.of(
            "uid",
            "slug",
            "title",
            "description",
            "keywords",
            "image",
            "imageCredits",
            "featured",
            "status",
            "attendanceMode",
            "onlineAccessLink",
            "dateRange",
            "firstTiming",
            "nextTiming",
            "lastTiming");
    private static final List<String> MULTILINGUAL =
            List.of("title", "description", "longDescription", "conditions", "keywords", "dateRange", "country");
    private static final List<String> STATUS_LABELS =
            List.of("Programmé", "Reprogrammé", "Déplacé en ligne", "Reporté", "Complet", "Annulé");
    private static final List<String> MODE_LABELS = List.of("Sur place", "En ligne", "Mixte");

    private final Call call;
    private final JsonNode schema;
    private final Instant now;
    private final boolean single;

    EventProjection(Call call, JsonNode schema, Instant now, boolean single) {
        this.call = call;
        this.schema = schema;
        this.now = now;
        this.single = single;
    }

    ObjectNode apply(ObjectNode stored) {
        if (stored.path("removed").asBoolean()) {
            ObjectNode rest = Json.object();
            rest.set("uid", stored.get("uid"));
            rest.set("removed", stored.get("removed"));
            rest.set("updatedAt", stored.get("updatedAt"));
            return rest;
        }
        ObjectNode event = stored.deepCopy();
        EventTimes.complete(event, now);
        event = choose(event);
        if ("null".equals(call.first("removed"))) {
            event.put("removed", false);
        }
        if (call.first("longDescriptionFormat", "markdown").startsWith("HTML")) {
            toHtml(event.path("longDescription"));
        }
        if (call.flag("includeLabels")) {
            addLabels(event);
        }
        String language = call.first("monolingual");
        if (language != null && !language.isEmpty()) {
            for (String field : MULTILINGUAL) {
                replace(event, field, language);
            }
            if (event.path("location") instanceof ObjectNode location) {
                replace(location, "description", language);
                replace(location, "access", language);
            }
        }
        return event;
    }

    private ObjectNode choose(ObjectNode event) {
        List<String> wanted = new ArrayList<>(call.all("includeFields"));
        wanted.addAll(call.all("if"));
        if (!wanted.isEmpty()) {
            ObjectNode chosen = Json.object();
            wanted.forEach(path -> copy(event, chosen, path.split("\\.")));
            return chosen;
        }
        if (single) {
            return event;
        }
        Set<String> hidden = new HashSet<>();
        ObjectNode light = Json.object();
        LIGHT.forEach(field -> copy(event, light, field));
        for (JsonNode field : AdditionalFields.of(schema)) {
            String name = field.path("field").asText();
            if (!AdditionalFields.isListed(field)) {
                hidden.add(name);
            } else if (AdditionalFields.hasOptions(field)) {
                copy(event, light, name);
            }
        }
        if (call.flag("detailed")) {
            return event.remove(hidden);
        }
        if (event.path("location").isObject()) {
            for (String field : List.of("name", "address", "city", "latitude", "longitude")) {
                copy(event, light, "location", field);
            }
        } else {
            light.set("location", event.get("location"));
        }
        for (String field : List.of("uid", "title", "image")) {
            copy(event, light, "originAgenda", field);
        }
        return light;
    }

    private static void copy(JsonNode from, ObjectNode to, String... path) {
        JsonNode value = from.get(path[0]);
        if (value == null) {
            return;
        }
        if (path.length == 1 || !value.isObject()) {
            to.set(path[0], value);
            return;
        }
        ObjectNode inner = to.get(path[0]) instanceof ObjectNode known ? known : to.putObject(path[0]);
        copy(value, inner, Arrays.copyOfRange(path, 1, path.length));
    }

    private static void toHtml(JsonNode texts) {
        if (texts instanceof ObjectNode object) {
            List<String> languages = new ArrayList<>();
            object.fieldNames().forEachRemaining(languages::add);
            languages.forEach(language -> object.put(
                    language, "<p>" + object.path(language).asText().replace("\n\n", "</p>\n<p>") + "</p>\n"));
        }
    }

    private void addLabels(ObjectNode event) {
        for (JsonNode field : AdditionalFields.of(schema)) {
            String name = field.path("field").asText();
            JsonNode value = event.get(name);
            if (value != null && AdditionalFields.hasOptions(field)) {
                event.set(name, labelled(value, field));
            }
        }
        label(event, "status", STATUS_LABELS);
        label(event, "attendanceMode", MODE_LABELS);
    }

    private static void label(ObjectNode event, String field, List<String> labels) {
        int code = event.path(field).asInt();
        if (code >= 1 && code <= labels.size()) {
            ObjectNode value = Json.object().put("id", code);
            value.putObject("label").put("fr", labels.get(code - 1));
            event.set(field, value);
        }
    }

    private static JsonNode labelled(JsonNode value, JsonNode field) {
        if (value.isArray()) {
            ArrayNode labelled = Json.array();
            value.forEach(id -> labelled.add(labelled(id, field)));
            return labelled;
        }
        for (JsonNode option : field.path("options")) {
            if (option.path("id").equals(value)) {
                ObjectNode node = Json.object();
                node.set("id", value);
                node.set("label", option.path("label"));
                node.set("value", option.path("value"));
                return node;
            }
        }
        return value;
    }

    private static void replace(ObjectNode parent, String field, String language) {
        JsonNode texts = parent.get(field);
        if (texts == null || !texts.isObject()) {
            return;
        }
        JsonNode text = texts.get(language);
        if (text == null && !texts.isEmpty()) {
            text = texts.iterator().next();
        }
        parent.set(field, text == null ? Json.of(null) : text);
    }
}
