package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.events.PublicExports.Format;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One call of each operation, with an answer that has members in all places. */
final class EndpointCases {

    private EndpointCases() {}

    private static final EventDraft EVENT = Writers.complete(e -> e.onlineAccessLink("https://visio.exemple.fr"));
    private static final EventDraft TITLE = EventDraft.of(e -> e.title("fr", "Bal"));
    private static final LocationDraft PLACE =
            LocationDraft.of(l -> l.name("Salle").address("1 rue du Bal, Lille").country("FR"));
    private static final LocationDraft NAME = LocationDraft.of(l -> l.name("Salle"));

    private static final String ONE_EVENT =
            "{\"success\":true,\"event\":{\"uid\":9,\"slug\":\"bal\",\"status\":1%s}%s}";
    private static final String ONE_PLACE = "{\"success\":true,\"location\":{\"uid\":9,\"name\":\"Salle\"%s}%s}";

    /** An item of an operation, whatever its type: its number and a text, if it has them. */
    record Item(Object number, Object text) {}

    /** The clients of one server. */
    record Clients(OpenAgendaClient reader, OpenAgendaWriter writer, PublicExports exports) {}

    /** An operation: what goes out, what may come, and what is read of it. {@code %s} is where more members may stand. */
    record Case(
            Endpoint<?> endpoint, String target, String answer, Function<Clients, List<Item>> call, List<Item> due) {
        String plain() {
            return answer.replace("%s", "");
        }

        /** Returns the answer with members and constants that the SDK does not know. */
        String extended() {
            String more =
                    ",\"novelty\":{\"a\":[1,\"b\"]},\"addMethod\":\"teleport\",\"createdAt\":\"2026-11-21T10:00:00.000Z\"";
            return answer.replaceFirst("%s", more).replace("%s", ",\"future\":true");
        }

        boolean isList() {
            return answer.contains("\"total\"");
        }

        boolean isRead() {
            return endpoint.method().name().equals("GET");
        }

        boolean isRepeatable() {
            return isRead() || endpoint.method().name().equals("PUT");
        }

        @Override
        public String toString() {
            return endpoint.id();
        }
    }

    private static Case of(
            Endpoint<?> endpoint, String target, String answer, Function<Clients, List<Item>> call, Item... due) {
        return new Case(endpoint, target, answer, call, List.of(due));
    }

    private static String list(String member, String item) {
        return "{\"success\":true,\"total\":1,\"" + member + "\":[" + item + "],\"after\":null%s}";
    }

    private static Item item(Event event) {
        return new Item(event.uid(), event.slug());
    }

    private static Item item(Location location) {
        return new Item(location.uid(), location.name());
    }

    private static List<Item> one(Event event) {
        return List.of(item(event));
    }

    private static List<Item> one(Location location) {
        return List.of(item(location));
    }

    private static final Item BALL = new Item(9L, "bal");
    private static final Item HALL = new Item(9L, "Salle");

    static Stream<Case> cases() {
        return Stream.concat(reads(), Stream.concat(people(), Stream.concat(eventWrites(), locationWrites())));
    }

    private static Stream<Case> reads() {
        String events = list("events", "{\"uid\":9,\"slug\":\"bal\",\"status\":1%s}");
        String agendas = list("agendas", "{\"uid\":1,\"slug\":\"lille\"%s}");
        String places = list("locations", "{\"uid\":9,\"name\":\"Salle\"%s}");
        Item lille = new Item(1L, "lille");
        return Stream.of(
                of(
                        Endpoints.AGENDAS,
                        "/v2/agendas?search=lille&size=100",
                        agendas,
                        c -> c.reader.agendas(q -> q.search("lille")).stream()
                                .map(a -> new Item(a.uid(), a.slug()))
                                .toList(),
                        lille),
                of(
                        Endpoints.AGENDA,
                        "/v2/agendas/1?detailed=1",
                        "{\"uid\":1,\"slug\":\"lille\"%s}",
                        c -> Stream.of(c.reader.agenda(1))
                                .map(a -> new Item(a.uid(), a.slug()))
                                .toList(),
                        lille),
                of(
                        Endpoints.EVENTS,
                        "/v2/agendas/1/events?featured=1&size=300",
                        events,
                        c -> c.reader.events(1, q -> q.featured(true)).stream()
                                .map(EndpointCases::item)
                                .toList(),
                        BALL),
                of(
                        Endpoints.ALL_EVENTS,
                        "/v2/events?search=bal&relative%5B%5D=current&relative%5B%5D=upcoming&size=300",
                        events,
                        c -> c.reader.events(q -> q.search("bal")).stream()
                                .map(EndpointCases::item)
                                .toList(),
                        BALL),
                of(
                        Endpoints.EVENT,
                        "/v2/agendas/1/events/9",
                        ONE_EVENT,
                        c -> one(c.reader.event(1, EventKey.uid(9), o -> {})),
                        BALL),
                of(
                        Endpoints.EVENT_BY_SLUG,
                        "/v2/agendas/1/events/slug/bal",
                        ONE_EVENT,
                        c -> one(c.reader.event(1, EventKey.slug("bal"), o -> {})),
                        BALL),
                of(
                        Endpoints.EVENT_BY_EXTERNAL_ID,
                        "/v2/agendas/1/events/ext/my%20csv/a%2F1",
                        ONE_EVENT,
                        c -> one(c.reader.event(1, EventKey.external("my csv", "a/1"), o -> {})),
                        BALL),
                of(
                        Endpoints.AGGREGATIONS,
                        "/v2/agendas/1/events?aggregations%5B0%5D%5Bkey%5D=cities&aggregations%5B0%5D%5Bsize%5D=10"
                                + "&aggregations%5B0%5D%5Btype%5D=cities&size=0",
                        "{\"success\":true,\"events\":[],\"aggregations\":{\"cities\":[{\"key\":\"Lille\",\"eventCount\":3%s}]}%s}",
                        c -> c.reader.aggregations(1, q -> q.countBy(Facet.CITIES)).counts(Facet.CITIES).stream()
                                .map(count -> new Item(count.eventCount(), count.key()))
                                .toList(),
                        new Item(3L, "Lille")),
                of(
                        Endpoints.LOCATIONS,
                        "/v2/agendas/1/locations?search=salle&size=100",
                        places,
                        c -> c.reader.locations(1, q -> q.search("salle")).stream()
                                .map(EndpointCases::item)
                                .toList(),
                        HALL),
                of(
                        Endpoints.LOCATION,
                        "/v2/agendas/1/locations/9",
                        ONE_PLACE,
                        c -> one(c.reader.location(1, LocationKey.uid(9))),
                        HALL),
                of(
                        Endpoints.LOCATION_BY_EXTERNAL_ID,
                        "/v2/agendas/1/locations/ext/csv/42",
                        ONE_PLACE,
                        c -> one(c.reader.location(1, LocationKey.external("csv", "42"))),
                        HALL));
    }

    private static Stream<Case> people() {
        return Stream.of(
                of(
                        Endpoints.MY_AGENDAS,
                        "/v2/me/agendas?limit=100",
                        list("items", "{\"uid\":1,\"slug\":\"lille\"%s}"),
                        c -> c.reader.myAgendas().stream()
                                .map(a -> new Item(a.uid(), a.slug()))
                                .toList(),
                        new Item(1L, "lille")),
                of(
                        Endpoints.MEMBERS,
                        "/v2/agendas/1/members?limit=100",
                        list("items", "{\"uid\":5,\"organization\":\"Ville\"%s}"),
                        c -> c.reader.members(1).stream()
                                .map(m -> new Item(m.uid(), m.organization()))
                                .toList(),
                        new Item(5L, "Ville")),
                of(
                        Endpoints.SOURCES,
                        "/v2/agendas/1/sources?size=100&detailed=1",
                        list("sources", "{\"id\":5%s}"),
                        c -> c.reader.sources(1).stream()
                                .map(s -> new Item(s.id(), ""))
                                .toList(),
                        new Item(5L, "")),
                of(
                        Endpoints.PUBLIC_AGENDAS,
                        "/agendas.json?official=1&size=100",
                        list("agendas", "{\"uid\":1,\"slug\":\"lille\"%s}"),
                        c -> c.exports.agendas(q -> q.official(true)).stream()
                                .map(a -> new Item(a.uid(), a.slug()))
                                .toList(),
                        new Item(1L, "lille")),
                of(
                        Endpoints.PUBLIC_EVENTS,
                        "/agendas/1/events.v2.json?search=bal&size=300",
                        list("events", "{\"uid\":9,\"slug\":\"bal\"%s}"),
                        c -> c.exports.events(1, q -> q.search("bal")).stream()
                                .map(EndpointCases::item)
                                .toList(),
                        BALL),
                of(
                        Endpoints.PUBLIC_FILE,
                        "/agendas/1/events.v2.csv?search=bal",
                        "[]",
                        c -> List.of(new Item(
                                c.exports.download(
                                        1, Format.CSV, q -> q.search("bal"), new ByteArrayOutputStream(), n -> {}),
                                "")),
                        new Item(2L, "")));
    }

    private static Stream<Case> eventWrites() {
        return Stream.of(
                of(
                        WriteEndpoints.CREATE_EVENT,
                        "/v2/agendas/1/events",
                        ONE_EVENT,
                        c -> one(c.writer.createEvent(1, EVENT)),
                        BALL),
                of(
                        WriteEndpoints.UPDATE_EVENT,
                        "/v2/agendas/1/events/9",
                        ONE_EVENT,
                        c -> one(c.writer.updateEvent(1, 9, EVENT)),
                        BALL),
                of(
                        WriteEndpoints.PATCH_EVENT,
                        "/v2/agendas/1/events/9",
                        ONE_EVENT,
                        c -> one(c.writer.patchEvent(1, 9, TITLE)),
                        BALL),
                of(
                        WriteEndpoints.UPSERT_EVENT,
                        "/v2/agendas/1/events/ext/csv/42",
                        ONE_EVENT,
                        c -> one(c.writer.upsertEvent(1, "csv", "42", EVENT)),
                        BALL),
                of(
                        WriteEndpoints.DELETE_EVENT,
                        "/v2/agendas/1/events/9",
                        ONE_EVENT,
                        c -> events(c.writer.deleteEvent(1, EventKey.uid(9))),
                        BALL),
                of(
                        WriteEndpoints.DELETE_EVENT_BY_KEY,
                        "/v2/agendas/1/events/ext/csv/42",
                        ONE_EVENT,
                        c -> events(c.writer.deleteEvent(1, EventKey.external("csv", "42"))),
                        BALL));
    }

    private static Stream<Case> locationWrites() {
        return Stream.of(
                of(
                        WriteEndpoints.CREATE_LOCATION,
                        "/v2/agendas/1/locations",
                        ONE_PLACE,
                        c -> one(c.writer.createLocation(1, PLACE)),
                        HALL),
                of(
                        WriteEndpoints.UPDATE_LOCATION,
                        "/v2/agendas/1/locations/9",
                        ONE_PLACE,
                        c -> one(c.writer.updateLocation(1, 9, PLACE)),
                        HALL),
                of(
                        WriteEndpoints.PATCH_LOCATION,
                        "/v2/agendas/1/locations/9",
                        ONE_PLACE,
                        c -> one(c.writer.patchLocation(1, 9, NAME)),
                        HALL),
                of(
                        WriteEndpoints.UPSERT_LOCATION,
                        "/v2/agendas/1/locations/ext/csv/42",
                        ONE_PLACE,
                        c -> one(c.writer.upsertLocation(1, "csv", "42", PLACE)),
                        HALL),
                of(
                        WriteEndpoints.DELETE_LOCATION,
                        "/v2/agendas/1/locations/9",
                        ONE_PLACE,
                        c -> locations(c.writer.deleteLocation(1, LocationKey.uid(9))),
                        HALL),
                of(
                        WriteEndpoints.DELETE_LOCATION_BY_KEY,
                        "/v2/agendas/1/locations/ext/csv/42",
                        ONE_PLACE,
                        c -> locations(c.writer.deleteLocation(1, LocationKey.external("csv", "42"))),
                        HALL));
    }

    private static List<Item> events(Optional<Event> event) {
        return event.map(EndpointCases::item).stream().toList();
    }

    private static List<Item> locations(Optional<Location> location) {
        return location.map(EndpointCases::item).stream().toList();
    }

    static Stream<Case> lists() {
        return cases().filter(Case::isList);
    }
}
