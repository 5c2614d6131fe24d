package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the provider checks of a write, and the body in which it refuses. */
final class WriteChecks {
    private static final int MOST_TIMINGS = 800;

    private final ArrayNode errors = Json.array();

    void error(String field, @Nullable String language, String code, String message) {
        ObjectNode error =
                errors.addObject().put("field", field).put("code", code).put("message", message);
        if (language != null) {
            error.put("lang", language);
        }
    }

    void require(ObjectNode data, String... fields) {
        for (String field : fields) {
            JsonNode value = data.path(field);
            if (value.isMissingNode() || value.isNull() || value.isContainerNode() && value.isEmpty()) {
                error(field, null, "required", "is required");
            }
        }
    }

    void limit(ObjectNode data, String field, int most) {
        JsonNode value = data.path(field);
        if (value.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> texts = value.fields(); texts.hasNext(); ) {
                Map.Entry<String, JsonNode> text = texts.next();
                tooLong(field, text.getKey(), text.getValue(), most);
            }
        } else {
            tooLong(field, null, value, most);
        }
    }

    private void tooLong(String field, @Nullable String language, JsonNode text, int most) {
        if (text.asText("").length() > most) {
            error(field, language, "string.toolong", "is longer than " + most + " characters");
        }
    }

    void timings(ObjectNode data) {
        JsonNode timings = data.path("timings");
        if (timings.size() > MOST_TIMINGS) {
            error("timings", null, "timings.toomany", "are too many");
        }
        for (JsonNode timing : timings) {
            Instant begin = EventTimes.instant(timing.path("begin").asText());
            Instant end = EventTimes.instant(timing.path("end").asText());
            if (Duration.between(begin, end).compareTo(Duration.ofHours(24)) > 0) {
                error("timings", null, "diffExceeded", "a timing lasts at most 24 hours");
            }
        }
    }

    void registration(ObjectNode data) {
        for (JsonNode given : data.path("registration")) {
            JsonNode way = typed(given);
            String value = way.path("value").asText();
            if (way.path("type").asText().equals("link") && !value.startsWith("http")) {
                error("registration", null, "link.invalid", "is not a link");
            }
        }
    }

    /** A way to register may be a bare text: what it looks like decides what it is. */
    static JsonNode typed(JsonNode way) {
        if (!way.isTextual()) {
            return way;
        }
        String text = way.asText();
        String type = text.contains("://") ? "link" : text.contains("@") ? "email" : "phone";
        return Json.object().put("type", type).put("value", text);
    }

    /** A picture by address is fetched, which another host may block; a picture by bytes has a known beginning. */
    void image(WriteBody body) {
        if (body.data().path("image").path("url").asText("").contains("blocked")) {
            error("image", null, "url.invalid", "could not be fetched");
        }
        String bytes = body.image();
        boolean known = bytes == null
                || List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "BM", "RIFF").stream()
                        .anyMatch(bytes::startsWith);
        if (!known) {
            error("image", null, "format.unknown", "has an unknown format");
        }
    }

    /** Returns the refusal, or null if nothing is wrong. */
    @Nullable
    Answer refusal() {
        if (errors.isEmpty()) {
            return null;
        }
        ObjectNode body = Json.object().put("message", "data is invalid");
        body.putObject("info");
        body.set("errors", errors);
        return Answer.json(400, body);
    }
}
