package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.retry.Safety;
import java.util.Optional;

/** The writing operations of version 2 of the API. Only those with a key of ours are safe to repeat. */
final class WriteEndpoints {

    private static final String EVENTS = "/v2/agendas/{agenda}/events";
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

    private WriteEndpoints() {}
}
