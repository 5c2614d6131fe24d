package io.github.melsdk.testing.internal.ocpi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Answers for an operator. Thread-safe. */
public final class OcpiEngine {
    private static final int LOCATIONS = 25;
    private static final int SESSIONS = 7;

    private final Clock clock;
    private final List<ObjectNode> locations = new CopyOnWriteArrayList<>();
    private volatile int cap = 10;
    private volatile String token = "roaming-token";
    private volatile boolean plainToken;

    /**
     * Makes an engine.
     *
     * @param clock tells the present moment
     */
    public OcpiEngine(Clock clock) {
        this.clock = clock;
        reset();
    }

    /** Goes back to the start. */
    public void reset() {
        locations.clear();
        locations.addAll(OcpiData.locations(LOCATIONS));
        cap = 10;
        plainToken = false;
    }

    /**
     * Sets the most objects of a page.
     *
     * @param objects how many
     */
    public void cap(int objects) {
        cap = objects;
    }

    /** Wants the token as it is, and not in base64. */
    public void plainToken() {
        plainToken = true;
    }

    /**
     * Removes the first locations, so that the others move up.
     *
     * @param count how many
     */
    public void removeFirst(int count) {
        locations.subList(0, count).clear();
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return an answer in its envelope
     */
    public Answer answer(Call call) {
        if (!authorized(call)) {
            return failure(401, 2000, "Unknown token");
        }
        List<String> path = call.segments();
        if (path.size() < 2 || !path.get(0).equals("ocpi")) {
            return failure(404, 2003, "Not found");
        }
        if (path.size() == 2 && path.get(1).equals("versions")) {
            return success(Json.array(version(call, "2.1.1"), version(call, "2.2.1")));
        }
        if (path.size() == 2 && path.get(1).equals("2.2.1")) {
            return success(details(call));
        }
        return path.size() > 2 && path.get(1).equals("2.2.1")
                ? module(call, path.subList(2, path.size()))
                : failure(404, 2003, "Not found");
    }

    private boolean authorized(Call call) {
        String due = plainToken ? token : Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
        return ("Token " + due).equals(call.header("Authorization"));
    }

    private static ObjectNode version(Call call, String version) {
        return Json.object().put("version", version).put("url", call.origin() + "/ocpi/" + version);
    }

    private static ObjectNode details(Call call) {
        ArrayNode endpoints = Json.array();
        for (String module : List.of("locations", "tariffs", "sessions")) {
            endpoints.add(Json.object()
                    .put("identifier", module)
                    .put("role", "RECEIVER")
                    .put("url", call.origin() + "/ocpi/2.2.1/receiver/" + module));
            endpoints.add(Json.object()
                    .put("identifier", module)
                    .put("role", "SENDER")
                    .put("url", call.origin() + "/ocpi/2.2.1/" + module));
        }
        ObjectNode details = Json.object().put("version", "2.2.1");
        return details.set("endpoints", endpoints);
    }

    private Answer module(Call call, List<String> path) {
        List<ObjectNode> objects = switch (path.get(0)) {
            case "locations" -> List.copyOf(locations);
            case "tariffs" -> OcpiData.tariffs();
            case "sessions" -> OcpiData.sessions(SESSIONS);
            default -> List.of();
        };
        if (objects.isEmpty()) {
            return failure(404, 2003, "Not found");
        }
        return path.size() == 1 ? page(call, objects) : one(objects, path.subList(1, path.size()));
    }

    private Answer one(List<ObjectNode> objects, List<String> ids) {
        JsonNode found = find(objects, "id", ids.get(0));
        if (found != null && ids.size() > 1) {
            found = find(found.path("evses"), "uid", ids.get(1));
        }
        if (found != null && ids.size() > 2) {
            found = find(found.path("connectors"), "id", ids.get(2));
        }
        return found == null ? failure(404, 2003, "Unknown object") : success(found);
    }

    private static @Nullable JsonNode find(Iterable<? extends JsonNode> objects, String field, String id) {
        for (JsonNode object : objects) {
            if (object.path(field).asText().equalsIgnoreCase(id)) {
                return object;
            }
        }
        return null;
    }

    private Answer page(Call call, List<ObjectNode> all) {
        Instant from;
        Instant to;
        try {
            from = Instant.parse(call.first("date_from", "2000-01-01T00:00:00Z"));
            to = Instant.parse(call.first("date_to", "2100-01-01T00:00:00Z"));
        } catch (DateTimeException e) {
            return success(null, 2001, "Invalid date");
        }
        List<ObjectNode> objects = all.stream()
                .filter(object ->
                        !changed(object).isBefore(from) && changed(object).isBefore(to))
                .toList();
        int offset = Math.min(objects.size(), Integer.parseInt(call.first("offset", "0")));
        int limit = Math.min(cap, Integer.parseInt(call.first("limit", "1000")));
        int end = Math.min(objects.size(), offset + limit);
        ArrayNode data = Json.array();
        objects.subList(offset, end).forEach(data::add);
        Answer answer = success(data)
                .with("X-Total-Count", Integer.toString(objects.size()))
                .with("X-Limit", Integer.toString(cap));
        if (end == objects.size()) {
            return answer;
        }
        StringBuilder next = new StringBuilder(call.origin())
                .append('/')
                .append(String.join("/", call.segments()))
                .append("?offset=")
                .append(end)
                .append("&limit=")
                .append(limit);
        for (String name : List.of("date_from", "date_to")) {
            if (call.first(name) != null) {
                next.append('&').append(name).append('=').append(call.first(name));
            }
        }
        return answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static Instant changed(ObjectNode object) {
        String text = object.path("last_updated").asText();
        return Instant.parse(text.endsWith("Z") ? text : text + "Z");
    }

    private Answer success(JsonNode data) {
        return success(data, 1000, "Success");
    }

    private Answer success(@Nullable JsonNode data, int code, String message) {
        ObjectNode body = Json.object();
        if (data != null) {
            body.set("data", data);
        }
        return Answer.json(200, envelope(body, code, message));
    }

    /**
     * Makes an error.
     *
     * @param status the HTTP status
     * @param code the code of OCPI
     * @param message what is wrong
     * @return the answer
     */
    public Answer failure(int status, int code, String message) {
        return Answer.json(status, envelope(Json.object(), code, message));
    }

    private ObjectNode envelope(ObjectNode body, int code, String message) {
        return body.put("status_code", code)
                .put("status_message", message)
                .put("timestamp", clock.instant().toString());
    }
}
