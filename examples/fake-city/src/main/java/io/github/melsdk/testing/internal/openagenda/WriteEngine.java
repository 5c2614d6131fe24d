package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import java.util.List;
import java.util.Optional;

/** Finds out what a write is about. */
final class WriteEngine {
    private final AgendaStore store;

    WriteEngine(AgendaStore store) {
        this.store = store;
    }

    Answer answer(Call call) {
        List<String> path = call.segments();
        if (path.size() < 4 || !path.get(0).equals("v2") || !path.get(1).equals("agendas")) {
            return AgendaEngine.message(404, "not found");
        }
        Agenda agenda = store.find(path.get(2));
        if (agenda == null) {
            return AgendaEngine.notFound("agenda", path.get(2));
        }
        return switch (path.get(3)) {
            case "events" -> events(call, agenda, path);
            case "locations" -> new Locations(store, agenda).answer(call);
            default -> AgendaEngine.message(404, "not found");
        };
    }

    private Answer events(Call call, Agenda agenda, List<String> path) {
        EventWrites writes = new EventWrites(store, agenda);
        boolean keyed = path.size() == 7 && path.get(4).equals("ext");
        Optional<ObjectNode> event = agenda.events().stream()
                .filter(known -> !known.path("removed").asBoolean())
                .filter(known -> keyed
                        ? EventFilters.hasExternalId(known, path.get(5), path.get(6))
                        : path.size() == 5 && known.path("uid").asText().equals(path.get(4)))
                .findFirst();
        if (path.size() == 4 && call.method().equals("POST")) {
            return writes.create(call);
        }
        if (keyed && call.method().equals("PUT")) {
            return writes.upsert(call, event.orElse(null), path.get(5), path.get(6));
        }
        if (path.size() != 5 && !keyed) {
            return AgendaEngine.message(404, "not found");
        }
        if (event.isEmpty()) {
            return AgendaEngine.notFound("event", path.get(path.size() - 1));
        }
        return switch (call.method()) {
            case "DELETE" -> writes.delete(event.get());
            case "POST", "PATCH" -> writes.update(call, event.get());
            default -> AgendaEngine.message(405, "method not allowed");
        };
    }
}
