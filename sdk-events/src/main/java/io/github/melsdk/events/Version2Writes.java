package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Writes as version 2 takes them: a bare object, added fields beside the others, a form of two parts when a picture is sent. */
final class Version2Writes implements WriteBackend {

    private static final String READ_BY_KEY =
            "Read it by its external identifier before sending it again: a new event may take a moment to be found.";
    private static final String SEARCH =
            "Search the agenda for it before sending it again: a new event may take a moment"
                    + " to be found. Writing it by external identifier is safe to repeat.";
    private static final String READ = "Read it, and compare, before sending it again.";
    private static final String REPEAT = "Send it again: by external identifier nothing is entered twice.";
    private static final String LOOK = "Read it: if it is not found, it was deleted.";

    private final @Nullable LongSupplier nonce;

    Version2Writes(@Nullable LongSupplier nonce) {
        this.nonce = nonce;
    }

    @Override
    public WriteRequest<Event> createEvent(long agenda, DraftFields event) {
        return write(
                WriteEndpoints.CREATE_EVENT,
                Arguments.of("agenda", agenda),
                event,
                event.keyed() ? READ_BY_KEY : SEARCH);
    }

    @Override
    public WriteRequest<Event> updateEvent(long agenda, long uid, DraftFields event) {
        return write(WriteEndpoints.UPDATE_EVENT, item(agenda, uid), event, READ);
    }

    @Override
    public WriteRequest<Event> patchEvent(long agenda, long uid, DraftFields changes) {
        return write(WriteEndpoints.PATCH_EVENT, item(agenda, uid), changes, READ);
    }

    @Override
    public WriteRequest<Event> upsertEvent(long agenda, EventKey.External key, DraftFields event) {
        return write(WriteEndpoints.UPSERT_EVENT, item(agenda, key.key(), key.value()), event, REPEAT);
    }

    @Override
    public WriteRequest<Optional<Event>> deleteEvent(long agenda, EventKey key) {
        if (key instanceof EventKey.External foreign) {
            return bare(WriteEndpoints.DELETE_EVENT_BY_KEY, item(agenda, foreign.key(), foreign.value()));
        }
        if (key instanceof EventKey.Uid number) {
            return bare(WriteEndpoints.DELETE_EVENT, item(agenda, number.uid()));
        }
        throw new IllegalArgumentException(
                "An event is deleted by its number or an external identifier, not by its slug");
    }

    @Override
    public WriteRequest<Location> createLocation(long agenda, DraftFields location) {
        return write(
                WriteEndpoints.CREATE_LOCATION,
                Arguments.of("agenda", agenda),
                location,
                location.keyed() ? READ_BY_KEY : SEARCH);
    }

    @Override
    public WriteRequest<Location> updateLocation(long agenda, long uid, DraftFields location) {
        return write(WriteEndpoints.UPDATE_LOCATION, item(agenda, uid), location, READ);
    }

    @Override
    public WriteRequest<Location> patchLocation(long agenda, long uid, DraftFields changes) {
        return write(WriteEndpoints.PATCH_LOCATION, item(agenda, uid), changes, READ);
    }

    @Override
    public WriteRequest<Location> upsertLocation(long agenda, LocationKey.External key, DraftFields location) {
        return write(WriteEndpoints.UPSERT_LOCATION, item(agenda, key.key(), key.value()), location, REPEAT);
    }

    @Override
    public WriteRequest<Optional<Location>> deleteLocation(long agenda, LocationKey key) {
        if (key instanceof LocationKey.External foreign) {
            return bare(WriteEndpoints.DELETE_LOCATION_BY_KEY, item(agenda, foreign.key(), foreign.value()));
        }
        return bare(WriteEndpoints.DELETE_LOCATION, item(agenda, ((LocationKey.Uid) key).uid()));
    }

    private static Arguments item(long agenda, long uid) {
        if (uid <= 0) {
            throw new IllegalArgumentException("The number to write to is positive, not " + uid);
        }
        return Arguments.of("agenda", agenda).path("uid", uid);
    }

    private static Arguments item(long agenda, String key, String value) {
        if (value.length() > Problems.LONGEST_EXTERNAL_ID) {
            throw new IllegalArgumentException("An external identifier has at most " + Problems.LONGEST_EXTERNAL_ID
                    + " characters, not " + value.length());
        }
        return Arguments.of("agenda", agenda).path("key", key).path("value", value);
    }

    private <T> WriteRequest<T> bare(Endpoint<T> endpoint, Arguments arguments) {
        return new WriteRequest<>(endpoint, numbered(arguments), null, null, LOOK);
    }

    private Arguments numbered(Arguments arguments) {
        return nonce == null ? arguments : arguments.header("nonce", Long.toString(nonce.getAsLong()));
    }

    private <T> WriteRequest<T> write(
            Endpoint<T> endpoint, Arguments arguments, DraftFields draft, String howToFindOut) {
        Map<String, Object> body = new LinkedHashMap<>(draft.standard());
        body.putAll(draft.additional());
        ImageUpload image = draft.image();
        String imageUrl = image == null ? null : image.url();
        if (imageUrl != null) {
            body.put("image", Map.of("url", imageUrl));
        }
        String json = Json.standard().writeText(body);
        ImageUpload part = imageUrl == null ? image : null;
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        arguments.content(
                part == null ? Content.bytes("application/json", bytes) : new MultipartContent(json, part.read()));
        return new WriteRequest<>(endpoint, numbered(arguments), json, part, howToFindOut);
    }
}
