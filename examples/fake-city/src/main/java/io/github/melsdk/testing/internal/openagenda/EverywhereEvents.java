package io.github.melsdk.testing.internal.openagenda;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The events of all agendas that everybody can find: coming ones, each once, without what belongs to one agenda. */
final class EverywhereEvents {
    private EverywhereEvents() {}

    static Collection<ObjectNode> of(AgendaStore store) {
        Instant now = store.clock().instant();
        Map<String, ObjectNode> events = new LinkedHashMap<>();
        for (Agenda agenda : store.all()) {
            boolean hidden = agenda.info().path("private").asInt() == 1
                    || agenda.info().path("indexed").asInt(1) == 0;
            if (!hidden) {
                List<String> own = AdditionalFields.of(agenda.schema()).stream()
                        .map(field -> field.path("field").asText())
                        .toList();
                agenda.events().stream()
                        .filter(event -> !EventTimes.relative(EventTimes.timings(event), now)
                                .equals("passed"))
                        .forEach(event -> events.putIfAbsent(event.path("uid").asText(), bare(event, own)));
            }
        }
        return events.values();
    }

    private static ObjectNode bare(ObjectNode event, List<String> own) {
        ObjectNode bare = event.deepCopy();
        bare.remove(own);
        bare.remove("featured");
        return bare;
    }
}
