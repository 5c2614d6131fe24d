package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers the v2 API: reads itself, writes with the help of others. */
public final class AgendaEngine {
    private static final int DEFAULT_SIZE = 20;
    private static final int MOST_EVENTS = 300;

    private final AgendaStore store;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Set<String> moderatorKeys = ConcurrentHashMap.newKeySet();
    private final AccessTokens tokens;

    /**
     * Creates an engine.
     *
     * @param store the data
     */
    public AgendaEngine(AgendaStore store) {
        this.store = store;
        this.tokens = new AccessTokens(store.clock());
    }

    /**
     * Accepts a secret key. Before the first call, any that is not blank is accepted.
     *
     * @param secretKey the key
     */
    public void acceptSecret(String secretKey) {
        tokens.accept(secretKey);
    }

    /**
     * Sets how long access tokens last from now on.
     *
     * @param life the life that is announced too
     */
    public void tokenLife(Duration life) {
        tokens.life(life);
    }

    /** Ends all access tokens. */
    public void revokeTokens() {
        tokens.revokeAll();
    }

    /**
     * Accepts a key. Before the first call, any key that is not blank is accepted.
     *
     * @param key the key
     * @param moderator whether it may read unpublished events
     */
    public void accept(String key, boolean moderator) {
        keys.add(key);
        if (moderator) {
            moderatorKeys.add(key);
        }
    }

    /**
     * Answers a request.
     *
     * @param call the request
     * @return the answer
     */
    public Answer answer(Call call) {
        if (call.segments().equals(List.of("v2", "requestAccessToken"))) {
            return call.method().equals("POST") ? tokens.request(call) : message(405, "method not allowed");
        }
        String token = call.header("access-token");
        try {
            if (tokens.isLive(token)) {
                return isRead(call) ? route(call, true) : new WriteEngine(store).answer(call);
            }
        } catch (BadQuery e) {
            return badQuery(e);
        }
        if (!isRead(call)) {
            return token == null ? message(403, "missing access token") : message(401, "access token is invalid");
        }
        String key = key(call);
        if (key == null || key.isBlank() || !keys.isEmpty() && !keys.contains(key)) {
            return message(403, key == null || key.isBlank() ? "missing key" : "invalid key");
        }
        try {
            return route(call, moderatorKeys.contains(key));
        } catch (BadQuery e) {
            return badQuery(e);
        }
    }

    private static boolean isRead(Call call) {
        return call.method().equals("GET") || call.method().equals("HEAD");
    }

    private Answer route(Call call, boolean moderator) {
        List<String> path = call.segments();
        int length = path.size();
        if (path.equals(List.of("v2", "events"))) {
            return list(call, EverywhereEvents.of(store), Json.object(), false);
        }
        if (length < 2 || !path.get(0).equals("v2") || !path.get(1).equals("agendas")) {
            return message(404, "not found");
        }
        if (length == 2) {
            return AgendaSearch.answer(call, store.all());
        }
        Agenda agenda = store.find(path.get(2));
        if (agenda == null) {
            return notFound("agenda", path.get(2));
        }
        if (length == 3) {
            ObjectNode info = agenda.info().deepCopy();
            AgendaSummary.add(info, agenda, store.clock().instant());
            return Answer.json(
                    200, call.flag("detailed") ? info : info.remove(List.of("schema", "network", "locationSet")));
        }
        if (path.get(3).equals("locations")) {
            return new Locations(store, agenda).answer(call);
        }
        if (!path.get(3).equals("events")) {
            return message(404, "not found");
        }
        return events(call, agenda, path, moderator);
    }

    private Answer events(Call call, Agenda agenda, List<String> path, boolean moderator) {
        return switch (path.size()) {
            case 4 -> list(call, agenda.events(), agenda.schema(), moderator);
            case 5 ->
                single(
                        call,
                        agenda,
                        path.get(4),
                        event -> event.path("uid").asText().equals(path.get(4)));
            case 6 ->
                single(
                        call,
                        agenda,
                        path.get(5),
                        event -> path.get(4).equals("slug")
                                && event.path("slug").asText().equals(path.get(5)));
            case 7 ->
                single(
                        call,
                        agenda,
                        path.get(6),
                        event -> path.get(4).equals("ext")
                                && EventFilters.hasExternalId(event, path.get(5), path.get(6)));
            default -> message(404, "not found");
        };
    }

    private Answer list(Call call, Collection<ObjectNode> events, JsonNode schema, boolean moderator) {
        Instant now = store.clock().instant();
        int size = new Parameters(call).integer("size", DEFAULT_SIZE, 0, MOST_EVENTS);
        int from = new Parameters(call).integer("from", 0, 0, 10_000);
        EventSort sort = EventSort.of(call, now);
        Predicate<ObjectNode> filter = EventFilters.of(call, schema, now, moderator);
        List<ObjectNode> matching = events.stream().filter(filter).toList();
        List<ObjectNode> page = sort.page(matching.stream(), call.all("after")).stream()
                .skip(from)
                .limit(size)
                .toList();
        EventProjection projection = new EventProjection(call, schema, now, false);
        ObjectNode body = Json.object().put("total", matching.size());
        ArrayNode shownEvents = body.putArray("events");
        for (ObjectNode event : page) {
            ObjectNode shown = projection.apply(event);
            if (call.flag("includeSort")) {
                addSort(shown, sort, event);
            }
            shownEvents.add(shown);
        }
        body.set("sort", Json.of(sort.names().size() == 1 ? sort.names().get(0) : sort.names()));
        // Never null on the last page: that is what the provider does, whatever its documentation says.
        body.set("after", page.isEmpty() ? Json.of(null) : Json.of(sort.cursor(page.get(page.size() - 1))));
        ObjectNode counts = EventCounts.of(call, schema, now, matching);
        if (counts != null) {
            body.set("aggregations", counts);
        }
        return Answer.json(200, body.put("success", true));
    }

    private static void addSort(ObjectNode shown, EventSort sort, ObjectNode event) {
        ArrayNode keys = shown.putArray("sort");
        sort.cursor(event).forEach(value -> keys.addObject().put("key", "sort").put("value", value));
    }

    private Answer single(Call call, Agenda agenda, String id, Predicate<JsonNode> wanted) {
        EventProjection projection =
                new EventProjection(call, agenda.schema(), store.clock().instant(), true);
        return agenda.events().stream()
                .filter(event -> !event.path("removed").asBoolean())
                .filter(wanted)
                .findFirst()
                .map(event -> {
                    ObjectNode body = Json.object().put("success", true);
                    body.set("event", projection.apply(event));
                    return Answer.json(200, body);
                })
                .orElseGet(() -> notFound("event", id));
    }

    private static @Nullable String key(Call call) {
        String header = call.header("key");
        if (header == null) {
            header = call.header("access-token");
        }
        return header == null ? call.first("key") : header;
    }

    static Answer notFound(String what, String id) {
        ObjectNode body = Json.object().put("message", what + " not found");
        body.putObject("info").put("uid", id);
        return Answer.json(404, body);
    }

    private static Answer badQuery(BadQuery problem) {
        ObjectNode body = Json.object().put("message", "data is invalid");
        body.putObject("info")
                .putArray("errors")
                .addObject()
                .put("field", problem.field())
                .put("code", problem.code())
                .put("message", problem.getMessage());
        return Answer.json(400, body);
    }

    /**
     * Makes an error answer.
     *
     * @param status the status
     * @param text the message
     * @return the answer
     */
    public static Answer message(int status, String text) {
        return Answer.json(status, Json.object().put("message", text));
    }
}
