package io.github.melsdk.events;

import java.util.Optional;

/** How one version of the provider's API is written to; the client above does not know which version it is. */
interface WriteBackend {

    /** Enters an event. */
    WriteRequest<Event> createEvent(long agenda, DraftFields event);

    /** Replaces an event. */
    WriteRequest<Event> updateEvent(long agenda, long uid, DraftFields event);

    /** Changes some fields of an event. */
    WriteRequest<Event> patchEvent(long agenda, long uid, DraftFields changes);

    /** Enters or replaces the event that another system names so. */
    WriteRequest<Event> upsertEvent(long agenda, EventKey.External key, DraftFields event);

    /** Deletes an event, or takes it out of an agenda that it was not entered in. */
    WriteRequest<Optional<Event>> deleteEvent(long agenda, EventKey key);

    /** Enters a location. */
    WriteRequest<Location> createLocation(long agenda, DraftFields location);

    /** Replaces a location. */
    WriteRequest<Location> updateLocation(long agenda, long uid, DraftFields location);

    /** Changes some fields of a location. */
    WriteRequest<Location> patchLocation(long agenda, long uid, DraftFields changes);

    /** Enters or replaces the location that another system names so. */
    WriteRequest<Location> upsertLocation(long agenda, LocationKey.External key, DraftFields location);

    /** Deletes a location. */
    WriteRequest<Optional<Location>> deleteLocation(long agenda, LocationKey key);
}
