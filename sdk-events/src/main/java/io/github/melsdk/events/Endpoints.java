package io.github.melsdk.events;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import java.util.Map;

/** The operations of version 2 of the API. */
final class Endpoints {

    private static final Decoder<Batch<Agenda>> AGENDA_LIST = Answers.list(
            Answers.Agendas.class,
            "agendas",
            (answer, skipped) -> new Batch<>(
                    Copies.list(answer.agendas()), Cursor.valuesOf(answer.after()), answer.total(), skipped));

    static final Endpoint<Batch<Agenda>> AGENDAS = Endpoint.get("openagenda.agendas.list", "/v2/agendas", AGENDA_LIST);

    static final Endpoint<Agenda> AGENDA =
            Endpoint.get("openagenda.agendas.get", "/v2/agendas/{agenda}", Decoders.json(Agenda.class));

    private static final Decoder<Batch<Event>> EVENT_LIST = Answers.list(
            Answers.Events.class,
            "events",
            (answer, skipped) -> new Batch<>(
                    Copies.list(answer.events()), Cursor.valuesOf(answer.after()), answer.total(), skipped));

    static final Endpoint<Batch<Event>> EVENTS =
            Endpoint.get("openagenda.events.list", "/v2/agendas/{agenda}/events", EVENT_LIST);

    static final Endpoint<Batch<Event>> ALL_EVENTS = Endpoint.get("openagenda.events.search", "/v2/events", EVENT_LIST);

    /** On the web site, without a key. */
    static final Endpoint<Batch<Agenda>> PUBLIC_AGENDAS =
            Endpoint.get("openagenda.exports.agendas", "/agendas.json", AGENDA_LIST);

    /** On the web site, without a key. */
    static final Endpoint<Batch<Event>> PUBLIC_EVENTS =
            Endpoint.get("openagenda.exports.events", "/agendas/{agenda}/events.v2.json", EVENT_LIST);

    /** On the web site, without a key; a download may be handed out from another host. */
    static final Endpoint<Boolean> PUBLIC_FILE = Endpoint.get(
                    "openagenda.exports.file", "/agendas/{agenda}/{file}", Decoders.none())
            .asDownload();

    static final Decoder<Event> ONE_EVENT = payload -> {
        Event event =
                Answers.read(payload, Answers.OneEvent.class, payload.drift()).event();
        if (event == null) {
            throw new RefusedAnswer(200, null, Answers.HOLDS_NO + "event");
        }
        return event;
    };

    static final Endpoint<Event> EVENT =
            Endpoint.get("openagenda.events.get", "/v2/agendas/{agenda}/events/{event}", ONE_EVENT);

    static final Endpoint<Event> EVENT_BY_SLUG =
            Endpoint.get("openagenda.events.getBySlug", "/v2/agendas/{agenda}/events/slug/{slug}", ONE_EVENT);

    static final Endpoint<Event> EVENT_BY_EXTERNAL_ID = Endpoint.get(
            "openagenda.events.getByExternalId", "/v2/agendas/{agenda}/events/ext/{key}/{value}", ONE_EVENT);

    static final Endpoint<Aggregations> AGGREGATIONS =
            Endpoint.get("openagenda.events.aggregate", "/v2/agendas/{agenda}/events", payload -> {
                Answers.Events answer = Answers.read(payload, Answers.Events.class, payload.drift());
                Map<String, Object> values = answer.aggregations();
                return new Aggregations(CursorPages.honest(answer.total()), values == null ? Map.of() : values);
            });

    static final Endpoint<Batch<Location>> LOCATIONS = Endpoint.get(
            "openagenda.locations.list",
            "/v2/agendas/{agenda}/locations",
            Answers.list(
                    Answers.Locations.class,
                    "locations",
                    (answer, skipped) -> new Batch<>(
                            Copies.list(answer.locations()),
                            Cursor.valuesOf(answer.after()),
                            answer.total(),
                            skipped)));

    static final Decoder<Location> ONE_LOCATION = payload -> {
        Location location = Answers.read(payload, Answers.OneLocation.class, payload.drift())
                .location();
        if (location == null) {
            throw new RefusedAnswer(200, null, Answers.HOLDS_NO + "location");
        }
        return location;
    };

    static final Endpoint<Location> LOCATION =
            Endpoint.get("openagenda.locations.get", "/v2/agendas/{agenda}/locations/{location}", ONE_LOCATION);

    static final Endpoint<Location> LOCATION_BY_EXTERNAL_ID = Endpoint.get(
            "openagenda.locations.getByExternalId", "/v2/agendas/{agenda}/locations/ext/{key}/{value}", ONE_LOCATION);

    static final Endpoint<Batch<MyAgenda>> MY_AGENDAS = Endpoint.get(
            "openagenda.me.agendas",
            "/v2/me/agendas",
            Answers.list(
                    Answers.MyAgendas.class,
                    "items",
                    (answer, skipped) -> new Batch<>(
                            Copies.list(answer.items()), Cursor.valuesOf(answer.after()), answer.total(), skipped)));

    static final Endpoint<Batch<Member>> MEMBERS = Endpoint.get(
            "openagenda.members.list",
            "/v2/agendas/{agenda}/members",
            Answers.list(
                    Answers.Members.class,
                    "items",
                    (answer, skipped) -> new Batch<>(
                            Copies.list(answer.items()), Cursor.valuesOf(answer.after()), answer.total(), skipped)));

    static final Endpoint<Batch<SourceAgenda>> SOURCES = Endpoint.get(
            "openagenda.sources.list",
            "/v2/agendas/{agenda}/sources",
            Answers.list(
                    Answers.Sources.class,
                    "sources",
                    (answer, skipped) -> new Batch<>(
                            Copies.list(answer.sources()), Cursor.valuesOf(answer.after()), answer.total(), skipped)));

    private Endpoints() {}
}
