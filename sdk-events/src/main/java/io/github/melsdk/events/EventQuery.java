package io.github.melsdk.events;

import java.util.function.Consumer;

/**
 * Chooses events, what is read of them, and in which order. Used inside the lambda of {@link OpenAgendaClient#events}, not
 * thread-safe. Call it, do not implement it: methods will be added.
 *
 * <pre>{@code
 * Consumer<EventQuery> coming = EventQuery.of(q -> q.upcoming().detailed());
 * client.events(AGENDA, coming);
 * client.events(AGENDA, coming.andThen(q -> q.commune("Roubaix")));
 * }</pre>
 */
public interface EventQuery extends EventFilter<EventQuery>, EventContent<EventQuery> {

    /**
     * Checks a query now, for use in several places.
     *
     * @param query the query
     * @return the same query
     * @throws IllegalArgumentException when it has a bad value
     */
    static Consumer<EventQuery> of(Consumer<EventQuery> query) {
        query.accept(new EventParameters());
        return query;
    }

    /**
     * Reads all public data of each event: timings, long description, dates of change and more.
     *
     * @return this
     */
    EventQuery detailed();

    /**
     * Reads some fields only, which is what the provider recommends. The number of the event and what filters of this SDK need
     * are always read.
     *
     * @param paths names on the wire, with dots, such as {@code title} and {@code location.city}
     * @return this
     */
    EventQuery includeFields(String... paths);

    /**
     * Reads the values by which the server ordered each event, in {@link Event#sort()}.
     *
     * @return this
     */
    EventQuery includeSort();

    /**
     * Orders events, by the first order first; {@link EventSort#FEATURED_THEN_TIMINGS} by default.
     *
     * @param orders one or more
     * @return this
     */
    EventQuery sort(EventSort... orders);

    /**
     * Sets the most events of one answer. Not a limit of the list: see {@code limit}.
     *
     * @param events 1 to 300; 300 by default
     * @return this
     */
    EventQuery pageSize(int events);

    /**
     * Begins where a page ended.
     *
     * @param cursor from {@code Page.nextCursor()} or {@code SdkException.resumeFrom()} of a list with the same agenda, filters
     *     and order
     * @return this
     * @throws IllegalArgumentException when it is not a cursor of such a list
     */
    EventQuery startingAt(String cursor);
}
