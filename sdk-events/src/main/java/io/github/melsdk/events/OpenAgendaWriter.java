package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.ServiceClient;
import java.util.List;
import java.util.Optional;

/**
 * Writes events and locations to agendas of OpenAgenda, version 2 of its API, within the rights of the account.
 *
 * <p>The secret key is exchanged for an access token at the first write. The token is kept, renewed before it ends, and once more
 * when the provider refuses it with status 401 or, at most once a minute, 403, which may also mean that a right is missing.
 *
 * <p>Drafts are checked first; a {@link DraftException} tells everything that is wrong, and nothing is sent. For that the schema of
 * the agenda is read, at most once an hour. Then:
 *
 * <ul>
 *   <li>{@link ValidationException}: the provider refused the data and names the fields;
 *   <li>{@link io.github.melsdk.core.error.UnknownOutcomeException}: the request left and nobody knows what became of it. Only {@link #upsertEvent}
 *       and {@link #upsertLocation} are repeated by this client, as a key of yours makes it safe; everything else is sent once;
 *   <li>any other {@link io.github.melsdk.core.error.SdkException}: nothing was written.
 * </ul>
 *
 * <p>A new event may take a moment to appear in lists. Call it, do not implement it: methods will be added.
 *
 * @see <a href="https://developers.openagenda.com/">Provider's documentation</a>
 */
public interface OpenAgendaWriter extends ServiceClient<OpenAgendaWriter> {

    /**
     * Creates a writer with its own transport.
     *
     * @param secretKey secret key of an account; the provider gives it on request
     * @return a writer
     * @throws IllegalArgumentException when the key is a publishable one
     */
    static OpenAgendaWriter create(ApiKey secretKey) {
        return builder(secretKey).build();
    }

    /**
     * Returns a builder.
     *
     * @param secretKey secret key of an account
     * @return a builder, not thread-safe
     */
    static OpenAgendaWriterBuilder builder(ApiKey secretKey) {
        return new OpenAgendaWriterBuilder(secretKey);
    }

    /**
     * Returns a view that checks and shows what it would send, and sends nothing.
     *
     * @return a cheap view
     */
    OpenAgendaDryRun dryRun();

    /**
     * Tells what is wrong with a draft as a complete event of an agenda.
     *
     * @param agenda number of the agenda, whose schema is read if it is not at hand
     * @param draft the draft
     * @return an unmodifiable list, empty if nothing is wrong
     */
    List<FieldProblem> check(long agenda, EventDraft draft);

    /**
     * Enters an event. Sent once; {@link #upsertEvent} is the safer way where the event has an identifier of yours.
     *
     * @param agenda number of the agenda
     * @param draft the complete event
     * @return the event as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Event createEvent(long agenda, EventDraft draft);

    /**
     * Replaces an event. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param draft the complete event
     * @return the event as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such event
     */
    Event updateEvent(long agenda, long uid, EventDraft draft);

    /**
     * Changes some fields of an event, the others stay. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param changes what changes
     * @return the event as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such event
     */
    Event patchEvent(long agenda, long uid, EventDraft changes);

    /**
     * Enters the event that another system names so, or replaces it. Safe to repeat, so it is tried again as reads are.
     *
     * @param agenda number of the agenda
     * @param key the other system
     * @param value the identifier there, at most 100 characters
     * @param draft the complete event
     * @return the event as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Event upsertEvent(long agenda, String key, String value, EventDraft draft);

    /**
     * Deletes an event; an agenda that it was not entered in only ceases to show it. Sent once.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the event
     * @return the event as it was, if the provider tells
     * @throws IllegalArgumentException when the key is a text identifier
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such event
     */
    Optional<Event> deleteEvent(long agenda, EventKey key);

    /**
     * Moves an event through moderation. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param state the new state
     * @return the event as the provider keeps it
     * @throws DraftException when the state is {@link PublicationState#REMOVED}
     */
    default Event setState(long agenda, long uid, PublicationState state) {
        return patchEvent(agenda, uid, EventDraft.of(e -> e.state(state)));
    }

    /**
     * Puts an event forward in its agenda, or no longer. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @param featured whether it comes first
     * @return the event as the provider keeps it
     */
    default Event setFeatured(long agenda, long uid, boolean featured) {
        return patchEvent(agenda, uid, EventDraft.of(e -> e.featured(featured)));
    }

    /**
     * Enters a location. Sent once. The agenda must allow it, or the account be a moderator.
     *
     * @param agenda number of the agenda
     * @param draft the complete location
     * @return the location as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Location createLocation(long agenda, LocationDraft draft);

    /**
     * Replaces a location. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the location
     * @param draft the complete location
     * @return the location as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such location
     */
    Location updateLocation(long agenda, long uid, LocationDraft draft);

    /**
     * Changes some fields of a location, the others stay. Sent once.
     *
     * @param agenda number of the agenda
     * @param uid number of the location
     * @param changes what changes
     * @return the location as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such location
     */
    Location patchLocation(long agenda, long uid, LocationDraft changes);

    /**
     * Enters the location that another system names so, or replaces it. Safe to repeat, so it is tried again as reads are.
     *
     * @param agenda number of the agenda
     * @param key the other system
     * @param value the identifier there, at most 100 characters
     * @param draft the complete location
     * @return the location as the provider keeps it
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Location upsertLocation(long agenda, String key, String value, LocationDraft draft);

    /**
     * Deletes a location. Sent once.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the location
     * @return the location as it was, if the provider tells
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such location
     */
    Optional<Location> deleteLocation(long agenda, LocationKey key);

    /**
     * Looks for the location that a draft describes: by its external identifiers first, in their order; then by name. The same name
     * is one without regard to case, accents and punctuation, at most 200 metres away, the nearest if there are several; where
     * one of the two positions is unknown, the address must be the same in that sense. The first 1,000 results of the provider's
     * search are looked at.
     *
     * @param agenda number of the agenda
     * @param draft the complete location
     * @return the location, or the one that it was merged into; empty if there is none
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Optional<Location> findLocation(long agenda, LocationDraft draft);

    /**
     * Finds a location as {@link #findLocation} does, or enters it: under the first of its external identifiers if it has one, which
     * is safe to repeat; otherwise sent once, and two programs that do so at the same moment may both enter it. A location that is
     * found is not changed.
     *
     * @param agenda number of the agenda
     * @param draft the complete location
     * @return the location
     * @throws DraftException when the draft is wrong; nothing was sent
     */
    Location findOrCreateLocation(long agenda, LocationDraft draft);
}
