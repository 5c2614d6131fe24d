package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one version of the provider's API answers; the client above does not know which version it is. */
interface AgendaBackend {

    /** Reads agendas of a search. */
    Batch<Agenda> agendas(List<Parameter> query, List<String> after, int size);

    /** Reads an agenda with its schema. */
    Agenda agenda(long uid);

    /** Reads events of an agenda, or of all agendas if there is none. */
    Batch<Event> events(@Nullable Long agenda, List<Parameter> query, List<String> after, int size);

    /** Reads one event. */
    Event event(long agenda, EventKey key, List<Parameter> content);

    /** Counts events of an agenda. */
    Aggregations aggregations(long agenda, List<Parameter> query);

    /** Reads locations of an agenda. */
    Batch<Location> locations(long agenda, List<Parameter> query, List<String> after, int size);

    /** Reads one location. */
    Location location(long agenda, LocationKey key);

    /** Reads the agendas of the account. */
    Batch<MyAgenda> myAgendas(List<String> after, int size);

    /** Reads the members of an agenda. */
    Batch<Member> members(long agenda, List<String> after, int size);

    /** Reads the agendas that an agenda takes events from. */
    Batch<SourceAgenda> sources(long agenda, List<String> after, int size);
}
