package io.github.melsdk.events;

import java.util.Optional;

/**
 * Checks writes and shows what they would send; nothing is written. The schema of the agenda is read, as the checks need it.
 * What the provider alone can judge, such as the rights of the account, is not checked. Every method throws
 * {@link DraftException} where the write would. Call it, do not implement it: methods will be added.
 */
public interface OpenAgendaDryRun {

    /**
     * Shows {@link OpenAgendaWriter#createEvent}.
     *
     * @param agenda number of the agenda
     * @param draft the complete event
     * @return the request
     */
    PlannedRequest createEvent(long agenda, EventDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#updateEvent}.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param draft the complete event
     * @return the request
     */
    PlannedRequest updateEvent(long agenda, long uid, EventDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#patchEvent}.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param changes what changes
     * @return the request
     */
    PlannedRequest patchEvent(long agenda, long uid, EventDraft changes);

    /**
     * Shows {@link OpenAgendaWriter#upsertEvent}.
     *
     * @param agenda number of the agenda
     * @param key the other system
     * @param value the identifier there
     * @param draft the complete event
     * @return the request
     */
    PlannedRequest upsertEvent(long agenda, String key, String value, EventDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#deleteEvent}.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the event
     * @return the request
     */
    PlannedRequest deleteEvent(long agenda, EventKey key);

    /**
     * Shows {@link OpenAgendaWriter#createLocation}.
     *
     * @param agenda number of the agenda
     * @param draft the complete location
     * @return the request
     */
    PlannedRequest createLocation(long agenda, LocationDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#updateLocation}.
     *
     * @param agenda number of the agenda
     * @param uid number of the location
     * @param draft the complete location
     * @return the request
     */
    PlannedRequest updateLocation(long agenda, long uid, LocationDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#patchLocation}.
     *
     * @param agenda number of the agenda
     * @param uid number of the location
     * @param changes what changes
     * @return the request
     */
    PlannedRequest patchLocation(long agenda, long uid, LocationDraft changes);

    /**
     * Shows {@link OpenAgendaWriter#upsertLocation}.
     *
     * @param agenda number of the agenda
     * @param key the other system
     * @param value the identifier there, at most 100 characters
     * @param draft the complete location
     * @return the request
     */
    PlannedRequest upsertLocation(long agenda, String key, String value, LocationDraft draft);

    /**
     * Shows {@link OpenAgendaWriter#deleteLocation}.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the location
     * @return the request
     */
    PlannedRequest deleteLocation(long agenda, LocationKey key);

    /**
     * Shows {@link OpenAgendaWriter#findOrCreateLocation}. It is looked for; only the entering is not done.
     *
     * @param agenda number of the agenda
     * @param draft the complete location
     * @return the request; empty if the location was found
     */
    Optional<PlannedRequest> findOrCreateLocation(long agenda, LocationDraft draft);
}
