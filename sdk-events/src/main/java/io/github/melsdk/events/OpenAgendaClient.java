package io.github.melsdk.events;

import io.github.melsdk.core.ApiKey;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.model.DateRange;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

    /**
     * Returns the single timings of events in a period, in the order in which they begin: for this weekend, tonight and the like
     * see {@link DateRange}. Nothing is read before the first one is asked for; then all events of the period are. They are read in
     * detail, unless the query names fields.
     *
     * @param agenda number of the agenda
     * @param period the period, in the zone of the territory
     * @param query chooses events
     * @return a view that reads afresh with each iteration
     * @throws IllegalArgumentException when the query has a bad value
     */
    Occurrences occurrences(long agenda, DateRange period, Consumer<? super EventQuery> query);

    /**
     * Returns what is going on at a moment.
     *
     * @param agenda number of the agenda
     * @param clock tells the moment
     * @param query chooses events
     * @return a view that reads afresh with each iteration
     * @throws IllegalArgumentException when the query has a bad value
     */
    default Occurrences occurrencesNow(long agenda, Clock clock, Consumer<? super EventQuery> query) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        return occurrences(agenda, DateRange.of(now, now.plus(Duration.ofMillis(1))), query);
    }

    /**
     * Returns what changed in an agenda since an earlier synchronisation. The first one brings every published event as created.
     *
     * @param agenda number of the agenda
     * @param state what {@link EventChanges#state} returned last; null for the first time
     * @return the changes, to be walked once
     * @throws IllegalArgumentException when the state is not one of this agenda
     */
    default EventChanges changesSince(long agenda, @Nullable String state) {
        return changesSince(agenda, state, query -> {});
    }

    /**
     * Returns what changed in an agenda since an earlier synchronisation.
     *
     * @param agenda number of the agenda
     * @param state what {@link EventChanges#state} returned last; null for the first time
     * @param query what is read of each event; keep it the same from one time to the next
     * @return the changes, to be walked once
     * @throws IllegalArgumentException when the state is not one of this agenda, or the query has a bad value
     */
    EventChanges changesSince(long agenda, @Nullable String state, Consumer<? super ChangeQuery> query);

    /**
     * Counts events of an agenda, in one request.
     *
     * @param agenda number of the agenda
     * @param query chooses events and what is counted
     * @return the counts
     * @throws IllegalArgumentException when the query has a bad value, or an option that the agenda does not know
     */
    Aggregations aggregations(long agenda, Consumer<? super AggregationQuery> query);

    /**
     * Reads locations of an agenda.
     *
     * @param agenda number of the agenda
     * @param query chooses locations
     * @return a lazy list
     * @throws IllegalArgumentException when the query has a bad value
     */
    Paged<Location> locations(long agenda, Consumer<? super LocationQuery> query);

    /**
     * Reads a location with all its fields.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the location
     * @return the location; {@link Location#mergedIn()} names the one that replaces it
     * @throws io.github.melsdk.core.error.NotFoundException when there is none
     */
    Location location(long agenda, LocationKey key);

    /**
     * Reads a location, if it exists.
     *
     * @param agenda number of the agenda
     * @param key number or external identifier of the location
     * @return empty when there is none
     */
    Optional<Location> findLocation(long agenda, LocationKey key);

    /**
     * Reads the agendas of the account that the key belongs to.
     *
     * @return a lazy list; it holds personal data of the account
     */
    Paged<MyAgenda> myAgendas();

    /**
     * Reads the members of an agenda, for its moderators and administrators. <b>Personal data.</b>
     *
     * @param agenda number of the agenda
     * @return a lazy list
     */
    Paged<Member> members(long agenda);

    /**
     * Reads the agendas that an agenda takes events from, for its administrators.
     *
     * @param agenda number of the agenda
     * @return a lazy list
     */
    Paged<SourceAgenda> sources(long agenda);
}
