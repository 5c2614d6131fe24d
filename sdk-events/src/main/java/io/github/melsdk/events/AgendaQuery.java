package io.github.melsdk.events;

import java.time.Instant;

/**
 * Chooses agendas. Used inside the lambda of {@link OpenAgendaClient#agendas}, not thread-safe. Call it, do not implement it:
 * methods will be added.
 *
 * @see <a href="https://developers.openagenda.com/00-introduction/">Provider's page</a>
 */
public interface AgendaQuery {

    /**
     * Keeps agendas whose title or published events match.
     *
     * @param text the text
     * @return this
     */
    AgendaQuery search(String text);

    /**
     * Keeps official agendas, or those that are not.
     *
     * @param value the value
     * @return this
     */
    AgendaQuery official(boolean value);

    /**
     * Keeps agendas of a network.
     *
     * @param uid the number
     * @return this
     */
    AgendaQuery network(long uid);

    /**
     * Keeps agendas that share a set of locations.
     *
     * @param uid the number
     * @return this
     */
    AgendaQuery locationSet(long uid);

    /**
     * Keeps agendas by number.
     *
     * @param uids one or more
     * @return this
     */
    AgendaQuery uid(long... uids);

    /**
     * Keeps agendas by text identifier.
     *
     * @param values one or more
     * @return this
     */
    AgendaQuery slug(String... values);

    /**
     * Keeps agendas changed at or after an instant.
     *
     * @param instant the instant
     * @return this
     */
    AgendaQuery updatedSince(Instant instant);

    /**
     * Keeps agendas changed at or before an instant.
     *
     * @param instant the instant
     * @return this
     */
    AgendaQuery updatedUntil(Instant instant);

    /**
     * Reads more of each agenda: {@code summary}, {@code schema}, {@code settings}, {@code network}.
     *
     * @param paths one or more
     * @return this
     */
    AgendaQuery includeFields(String... paths);

    /**
     * Orders agendas; by relevance to the search text, otherwise by number, by default.
     *
     * @param order the order
     * @return this
     */
    AgendaQuery sort(AgendaSort order);

    /**
     * Sets the most agendas of one answer. Not a limit of the list: see {@code limit}.
     *
     * @param agendas 1 to 100; 100 by default
     * @return this
     */
    AgendaQuery pageSize(int agendas);

    /**
     * Begins where a page of the same query ended.
     *
     * @param cursor the cursor
     * @return this
     */
    AgendaQuery startingAt(String cursor);
}
