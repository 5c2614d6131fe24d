package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads agendas and events of OpenAgenda, version 2 of its API. Lists are lazy: the first request is made when the first item
 * is asked for. The provider publishes no limits of use; it slows down who asks too often.
 *
 * <pre>{@code
 * OpenAgendaClient agenda = OpenAgendaClient.create(ApiKey.fromEnv("OPENAGENDA_KEY"));
 * for (Event event : agenda.events(89904399, q -> q.upcoming().commune("Roubaix")).limit(20)) {
 *     System.out.println(event.title().in(Locale.FRENCH));
 * }
 * }</pre>
 *
 * <p>All methods throw {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. A missing
 * or wrong key is an {@link io.github.melsdk.core.error.AuthenticationException}. Call it, do not implement it: methods will be
 * added.
 *
 * @see <a href="https://developers.openagenda.com/">Provider's documentation</a>
 */
public interface OpenAgendaClient extends ServiceClient<OpenAgendaClient> {

    /**
     * Creates a client with its own transport.
     *
     * @param key public key of an account, or read key of an agenda. The latter reads with the rights of an administrator, so
     *     it has no place in an application that strangers can take apart
     * @return a client
     * @throws IllegalArgumentException when the key is a secret one
     */
    static OpenAgendaClient create(ApiKey key) {
        return builder(key).build();
    }

    /**
     * Returns a builder.
     *
     * @param key public key of an account, or read key of an agenda
     * @return a builder, not thread-safe
     */
    static OpenAgendaBuilder builder(ApiKey key) {
        return new OpenAgendaBuilder(key);
    }

    /**
     * Searches agendas.
     *
     * @param query chooses agendas, such as {@code q -> q.locationSet(59170)}
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Agenda> agendas(Consumer<AgendaQuery> query);

    /**
     * Reads an agenda with settings and schema, which is then at hand for filters.
     *
     * @param uid its number
     * @return the agenda
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Agenda agenda(long uid);

    /**
     * Reads an agenda, if it exists.
     *
     * @param uid its number
     * @return empty when there is none
     */
    Optional<Agenda> findAgenda(long uid);

    /**
     * Finds an agenda by its text identifier.
     *
     * @param slug its text identifier, such as {@code ville-de-lille}
     * @return the agenda without settings and schema; empty when there is none
     */
    Optional<Agenda> findAgenda(String slug);

    /**
     * Returns the schema of an agenda: the one at hand if it was read less than an hour ago.
     *
     * @param agenda number of the agenda
     * @return the schema
     * @throws io.github.melsdk.core.error.NotFoundException when there is no such agenda
     */
    AgendaSchema schema(long agenda);

    /**
     * Reads events of an agenda, featured ones first, then by next timing; past ones too, unless the query says otherwise.
     *
     * @param agenda number of the agenda
     * @param query chooses events and what is read of them
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value, or one that the schema at hand does not know
     */
    Paged<Event> events(long agenda, Consumer<? super EventQuery> query);

    /**
     * Reads events of all public agendas. <b>The provider must open this to the account</b>; it is experimental. Recent and
     * coming events only; unless the query says otherwise, those that are not over.
     *
     * @param query chooses events; filters that belong to one agenda (state, featured, its own fields) are refused
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Event> events(Consumer<? super EventQuery> query);

    /**
     * Reads an event with all its fields. One that was just entered may not be found yet.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @return the event
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    default Event event(long agenda, long uid) {
        return event(agenda, EventKey.uid(uid));
    }

    /**
     * Reads an event with all its fields.
     *
     * @param agenda number of the agenda
     * @param key number, text identifier or external identifier of the event
     * @return the event
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    default Event event(long agenda, EventKey key) {
        return event(agenda, key, options -> {});
    }

    /**
     * Reads an event with all its fields.
     *
     * @param agenda number of the agenda
     * @param key number, text identifier or external identifier of the event
     * @param options language and form of what is read
     * @return the event
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Event event(long agenda, EventKey key, Consumer<? super EventOptions> options);

    /**
     * Reads an event, if it exists.
     *
     * @param agenda number of the agenda
     * @param uid number of the event
     * @return empty when there is none
     */
    default Optional<Event> findEvent(long agenda, long uid) {
        return findEvent(agenda, EventKey.uid(uid));
    }

    /**
     * Reads an event, if it exists.
     *
     * @param agenda number of the agenda
     * @param key number, text identifier or external identifier of the event
     * @return empty when there is none
     */
    Optional<Event> findEvent(long agenda, EventKey key);
}
