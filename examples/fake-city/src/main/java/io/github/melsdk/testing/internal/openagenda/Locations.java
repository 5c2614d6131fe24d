package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads and writes locations of an agenda. The places of its events are among them. */
final class Locations {
    private static final List<String> LIGHT = List.of("uid", "name", "address", "latitude", "longitude", "state");
    private static final Set<String> COMPUTED = Set.of("uid", "slug", "createdAt", "updatedAt", "image");

    private final AgendaStore store;
    private final Agenda agenda;

    Locations(AgendaStore store, Agenda agenda) {
        this.store = store;
        this.agenda = agenda;
    }

    Answer answer(Call call) {
        List<String> path = call.segments();
        boolean read = call.method().equals("GET") || call.method().equals("HEAD");
        if (path.size() == 4) {
            return read ? list(call) : write(call, null, null);
        }
        boolean keyed = path.size() == 7 && path.get(4).equals("ext");
        ObjectNode known = agenda.locations().stream()
                .filter(place -> keyed
                        ? EventFilters.hasExternalId(place, path.get(5), path.get(6))
                        : path.size() == 5 && place.path("uid").asText().equals(path.get(4)))
                .findFirst()
                .orElse(null);
        if (keyed && call.method().equals("PUT")) {
            return write(call, known, Json.object().put("key", path.get(5)).put("value", path.get(6)));
        }
        if (known == null) {
            return AgendaEngine.notFound("location", path.get(path.size() - 1));
        }
        if (call.method().equals("DELETE")) {
            agenda.removeLocation(known.path("uid").asLong());
        }
        return read || call.method().equals("DELETE") ? shown(known) : write(call, known, null);
    }

    private Answer list(Call call) {
        String wanted = call.first("search", "").toLowerCase(Locale.ROOT);
        long after = Long.parseLong(call.first("after", "0"));
        int size = new Parameters(call).integer("size", 20, 1, 300);
        List<ObjectNode> matching = agenda.locations().stream()
                .filter(place -> (place.path("name").asText() + " "
                                + place.path("address").asText())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
        List<ObjectNode> page = matching.stream()
                .filter(place -> place.path("uid").asLong() > after)
                .limit(size)
                .toList();
        ObjectNode body = Json.object().put("success", true).put("total", matching.size());
        ArrayNode places = body.putArray("locations");
        for (ObjectNode place : page) {
            places.add(
                    call.flag("detailed") ? place.deepCopy() : place.deepCopy().retain(LIGHT));
        }
        body.set(
                "after",
                page.isEmpty() ? Json.of(null) : page.get(page.size() - 1).get("uid"));
        return Answer.json(200, body);
    }

    private Answer write(Call call, @Nullable ObjectNode old, @Nullable ObjectNode externalId) {
        WriteBody body = WriteBody.of(call);
        ObjectNode data = body.data();
        boolean complete = !call.method().equals("PATCH");
        Answer refusal = refusal(body, complete);
        if (refusal != null) {
            return refusal;
        }
        long uid = old == null ? store.newUid() : old.path("uid").asLong();
        ObjectNode place = old != null && !complete
                ? old.deepCopy()
                : EventTemplate.location(
                        uid, data.path("name").asText(), data.path("address").asText(), "Lille", 50.63, 3.06);
        if (old == null) {
            // Filled in later by the provider.
            List.of("region", "department", "city").forEach(place::putNull);
        } else {
            place.set("extIds", old.get("extIds"));
        }
        for (Iterator<Map.Entry<String, JsonNode>> fields = data.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!COMPUTED.contains(field.getKey()) && place.has(field.getKey())) {
                place.set(field.getKey(), field.getValue());
            }
        }
        if (externalId != null) {
            EventWrites.addExternalId(place, externalId);
        }
        agenda.putLocation(place);
        return shown(place);
    }

    private static @Nullable Answer refusal(WriteBody body, boolean complete) {
        ObjectNode data = body.data();
        WriteChecks checks = new WriteChecks();
        if (complete) {
            checks.require(data, "name", "address", "countryCode");
        }
        checks.limit(data, "name", 100);
        checks.limit(data, "address", 255);
        checks.image(body);
        boolean nowhere = complete
                && !data.has("latitude")
                && data.path("address").asText().contains("introuvable");
        Answer refusal = checks.refusal();
        return refusal == null && nowhere ? AgendaEngine.message(400, "geocoder didn't find address") : refusal;
    }

    private static Answer shown(ObjectNode place) {
        ObjectNode body = Json.object().put("success", true);
        body.set("location", place);
        return Answer.json(200, body);
    }
}
