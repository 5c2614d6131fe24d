package io.github.melsdk.testing.internal.publik;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.melsdk.testing.internal.http.Answer;
import io.github.melsdk.testing.internal.http.Call;
import io.github.melsdk.testing.internal.http.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counter of the town hall: four moments tomorrow. */
final class Appointments {
    private static final String AGENDA = "mairie";

    private final Clock clock;
    private final Map<String, String> bookings = new HashMap<>();
    private int nextBooking = 501;

    Appointments(Clock clock) {
        this.clock = clock;
    }

    void reset() {
        bookings.clear();
        nextBooking = 501;
    }

    Answer answer(Call call, List<String> path) {
        if (path.get(1).equals("booking")) {
            return path.size() == 4 && bookings.remove(path.get(2)) != null
                    ? Answer.json(200, Json.of(Map.of("err", 0)))
                    : PublikEngine.error(404, "Http404", "unknown booking");
        }
        if (path.size() == 2) {
            return data(Json.array(Map.of("id", "1", "slug", AGENDA, "text", "Mairie de quartier", "kind", "events")));
        }
        if (!path.get(2).equals(AGENDA)) {
            return PublikEngine.error(404, "Http404", "unknown agenda");
        }
        return path.size() == 5 ? book(path.get(4)) : data(slots());
    }

    private static Answer data(ArrayNode items) {
        return Answer.json(200, Json.of(Map.of("data", items)));
    }

    private ArrayNode slots() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris")).plusDays(1);
        ArrayNode slots = Json.array();
        for (int hour = 9; hour < 13; hour++) {
            String id = "matin-" + hour;
            String at = tomorrow + (hour < 10 ? " 0" : " ") + hour + ":00:00";
            slots.add(Json.of(Map.of("id", id, "datetime", at, "text", at, "disabled", bookings.containsValue(id))));
        }
        return slots;
    }

    /** A moment that is taken is refused with status 200. */
    private Answer book(String slot) {
        if (bookings.containsValue(slot)) {
            return Answer.json(
                    200, Json.of(Map.of("err", 1, "err_class", "sold out", "err_desc", "the slot is taken")));
        }
        String booking = Integer.toString(nextBooking++);
        bookings.put(booking, slot);
        String at = slots().findParents("id").stream()
                .filter(found -> found.path("id").asText().equals(slot))
                .map(found -> found.path("datetime").asText())
                .findFirst()
                .orElse("");
        return Answer.json(200, Json.of(Map.of("err", 0, "booking_id", booking, "datetime", at)));
    }
}
