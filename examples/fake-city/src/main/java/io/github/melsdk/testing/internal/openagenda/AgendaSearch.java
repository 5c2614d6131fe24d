package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Answers {@code GET /v2/agendas}. The default size is our choice: the provider does not document one. */
final class AgendaSearch {
    private static final int DEFAULT_SIZE = 20;
    private static final int MOST = 100;
    private static final int SATURATION = 10_000;
    private static final List<String> LIGHT = List.of("uid", "slug", "title", "description", "image");

    private AgendaSearch() {}

    static Answer answer(Call call, List<Agenda> agendas) {
        Parameters parameters = new Parameters(call);
        int size = parameters.integer("size", DEFAULT_SIZE, 0, MOST);
        List<ObjectNode> matching = agendas.stream()
                .map(Agenda::info)
                .filter(info -> matches(info, parameters))
                .toList();
        boolean newestFirst = "createdAt.desc".equals(call.first("sort"));
        ToLongFunction<JsonNode> first = newestFirst ? info -> -created(info) : info -> 1;
        Comparator<JsonNode> order = Comparator.comparingLong(first)
                .thenComparingLong(info -> info.path("uid").asLong());
        List<Long> after = parameters.longs("after");
        List<ObjectNode> page = matching.stream()
                .sorted(order)
                .filter(info -> after.size() < 2 || isAfter(info, first, after))
                .limit(size)
                .toList();
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("agendas");
        page.forEach(info -> list.add(item(info, call)));
        body.put("total", Math.min(SATURATION, matching.size()));
        if (page.isEmpty() || page.size() < size) {
            body.putNull("after");
        } else {
            JsonNode last = page.get(page.size() - 1);
            body.set(
                    "after",
                    Json.array(first.applyAsLong(last), last.path("uid").asLong()));
        }
        return Answer.json(200, body.put("success", true));
    }

    private static boolean isAfter(JsonNode info, ToLongFunction<JsonNode> first, List<Long> after) {
        int order = Long.compare(first.applyAsLong(info), after.get(0));
        return order > 0 || order == 0 && info.path("uid").asLong() > after.get(1);
    }

    private static boolean matches(ObjectNode info, Parameters parameters) {
        Call call = parameters.call();
        String search = call.first("search", "").toLowerCase(Locale.ROOT);
        String text =
                (info.path("title").asText() + " " + info.path("description").asText()).toLowerCase(Locale.ROOT);
        List<Long> uids = parameters.longs("uid");
        List<String> slugs = call.all("slug");
        Instant from = parameters.instant("updatedAt.gte");
        Instant to = parameters.instant("updatedAt.lte");
        Instant updated = EventTimes.instant(info.path("updatedAt").asText());
        return text.contains(search)
                && (call.first("official") == null || (info.path("official").asInt() == 1) == call.flag("official"))
                && same(info, "networkUid", call.first("network", ""))
                && same(info, "locationSetUid", call.first("locationSet", ""))
                && (uids.isEmpty() || uids.contains(info.path("uid").asLong()))
                && (slugs.isEmpty() || slugs.contains(info.path("slug").asText()))
                && (from == null || !updated.isBefore(from))
                && (to == null || !updated.isAfter(to));
    }

    private static boolean same(ObjectNode info, String field, String wanted) {
        return wanted.isEmpty() || info.path(field).asText().equals(wanted);
    }

    private static long created(JsonNode info) {
        return EventTimes.instant(info.path("createdAt").asText()).toEpochMilli();
    }

    private static ObjectNode item(ObjectNode info, Call call) {
        List<String> fields = new ArrayList<>(LIGHT);
        fields.addAll(call.all("includeFields"));
        fields.addAll(call.all("if"));
        ObjectNode item = Json.object();
        fields.stream().filter(info::has).forEach(field -> item.set(field, info.get(field)));
        // A boolean here, a number in the single read: the provider's own inconsistency.
        return item.put("official", info.path("official").asInt() == 1);
    }
}
