package io.github.melsdk.events;

import java.time.Instant;

/**
 * Chooses locations. Used inside the lambda of {@link OpenAgendaClient#locations}, not thread-safe. Call it, do not implement it:
 * methods will be added.
 *
 * @see <a href="https://developers.openagenda.com/30-lieux/">Provider's page</a>
 */
public interface LocationQuery {

    /**
     * Keeps locations whose name or address match.
     *
     * @param text the text
     * @return this
     */
    LocationQuery search(String text);

    /**
     * Keeps locations that somebody checked, or those that nobody did.
     *
     * @param value the value
     * @return this
     */
    LocationQuery verified(boolean value);

    /**
     * Keeps locations entered at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    LocationQuery createdSince(Instant instant);

    /**
     * Keeps locations entered at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    LocationQuery createdUntil(Instant instant);

    /**
     * Keeps locations changed at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    LocationQuery updatedSince(Instant instant);

    /**
     * Keeps locations changed at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    LocationQuery updatedUntil(Instant instant);

    /**
     * Reads all data of each location; otherwise number, name, address, position and state.
     *
     * @return this
     */
    LocationQuery detailed();

    /**
     * Orders locations.
     *
     * @param order the order
     * @return this
     */
    LocationQuery sort(LocationSort order);

    /**
     * Sets the most locations of one answer. The provider does not document the largest size. Not a limit of the list: see
     * {@code limit}.
     *
     * @param locations 1 to 300; 100 by default
     * @return this
     */
    LocationQuery pageSize(int locations);

    /**
     * Begins where a page of the same query ended.
     *
     * @param cursor the cursor
     * @return this
     */
    LocationQuery startingAt(String cursor);
}
