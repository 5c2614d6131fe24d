package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;
import java.util.Optional;

/** The writing operations of version 2 of the API. Only those with a key of ours are safe to repeat. */
final class WriteEndpoints {

    private static final String EVENTS = "/v2/agendas/{agenda}/events";
    private static final String LOCATIONS = "/v2/agendas/{agenda}/locations";
    private static final String BY_UID = "/{uid}";
    private static final String BY_KEY = "/ext/{key}/{value}";

    private static final Decoder<Optional<Event>> DELETED_EVENT = payload -> Optional.ofNullable(
            Answers.read(payload, Answers.OneEvent.class, payload.drift()).event());

    static final Endpoint<Event> CREATE_EVENT =
            Endpoint.of("openagenda.events.create", HttpMethod.POST, EVENTS, Safety.WRITE, Endpoints.ONE_EVENT);

    static final Endpoint<Event> UPDATE_EVENT = Endpoint.of(
            "openagenda.events.update", HttpMethod.POST, EVENTS + BY_UID, Safety.WRITE, Endpoints.ONE_EVENT);

    static final Endpoint<Event> PATCH_EVENT = Endpoint.of(
            "openagenda.events.patch", HttpMethod.PATCH, EVENTS + BY_UID, Safety.WRITE, Endpoints.ONE_EVENT);

    static final Endpoint<Event> UPSERT_EVENT = Endpoint.of(
            "openagenda.events.upsert", HttpMethod.PUT, EVENTS + BY_KEY, Safety.KEYED_WRITE, Endpoints.ONE_EVENT);

    static final Endpoint<Optional<Event>> DELETE_EVENT =
            Endpoint.of("openagenda.events.delete", HttpMethod.DELETE, EVENTS + BY_UID, Safety.WRITE, DELETED_EVENT);

    static final Endpoint<Optional<Event>> DELETE_EVENT_BY_KEY = Endpoint.of(
            "openagenda.events.deleteByExternalId", HttpMethod.DELETE, EVENTS + BY_KEY, Safety.WRITE, DELETED_EVENT);

    private static final Decoder<Optional<Location>> DELETED_LOCATION = payload -> Optional.ofNullable(
            Answers.read(payload, Answers.OneLocation.class, payload.drift()).location());

    static final Endpoint<Location> CREATE_LOCATION = Endpoint.of(
            "openagenda.locations.create", HttpMethod.POST, LOCATIONS, Safety.WRITE, Endpoints.ONE_LOCATION);

    static final Endpoint<Location> UPDATE_LOCATION = Endpoint.of(
            "openagenda.locations.update", HttpMethod.POST, LOCATIONS + BY_UID, Safety.WRITE, Endpoints.ONE_LOCATION);

    static final Endpoint<Location> PATCH_LOCATION = Endpoint.of(
            "openagenda.locations.patch", HttpMethod.PATCH, LOCATIONS + BY_UID, Safety.WRITE, Endpoints.ONE_LOCATION);

    static final Endpoint<Location> UPSERT_LOCATION = Endpoint.of(
            "openagenda.locations.upsert",
            HttpMethod.PUT,
            LOCATIONS + BY_KEY,
            Safety.KEYED_WRITE,
            Endpoints.ONE_LOCATION);

    static final Endpoint<Optional<Location>> DELETE_LOCATION = Endpoint.of(
            "openagenda.locations.delete", HttpMethod.DELETE, LOCATIONS + BY_UID, Safety.WRITE, DELETED_LOCATION);

    static final Endpoint<Optional<Location>> DELETE_LOCATION_BY_KEY = Endpoint.of(
            "openagenda.locations.deleteByExternalId",
            HttpMethod.DELETE,
            LOCATIONS + BY_KEY,
            Safety.WRITE,
            DELETED_LOCATION);

    private WriteEndpoints() {}
}
