package io.github.melsdk.events;

import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.internal.http.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Version 2 of the API, stable since 2018. */
final class Version2 implements AgendaBackend {

    private final Service service;

    Version2(Service service) {
        this.service = service;
    }

    @Override
    public Batch<Agenda> agendas(List<Parameter> query, List<String> after, int size) {
        return service.call(Endpoints.AGENDAS, page(Arguments.none(), query, after, size));
    }

    @Override
    public Agenda agenda(long uid) {
        return service.call(Endpoints.AGENDA, Arguments.of("agenda", uid).query("detailed", 1));
    }

    @Override
    public Batch<Event> events(@Nullable Long agenda, List<Parameter> query, List<String> after, int size) {
        return agenda == null
                ? service.call(Endpoints.ALL_EVENTS, page(Arguments.none(), query, after, size))
                : service.call(Endpoints.EVENTS, page(Arguments.of("agenda", agenda), query, after, size));
    }

    @Override
    public Event event(long agenda, EventKey key, List<Parameter> content) {
        Arguments arguments = Arguments.of("agenda", agenda).queries(content);
        if (key instanceof EventKey.Slug named) {
            return service.call(Endpoints.EVENT_BY_SLUG, arguments.path("slug", named.slug()));
        }
        if (key instanceof EventKey.External foreign) {
            return service.call(
                    Endpoints.EVENT_BY_EXTERNAL_ID,
                    arguments.path("key", foreign.key()).path("value", foreign.value()));
        }
        return service.call(Endpoints.EVENT, arguments.path("event", ((EventKey.Uid) key).uid()));
    }

    @Override
    public Aggregations aggregations(long agenda, List<Parameter> query) {
        return service.call(
                Endpoints.AGGREGATIONS,
                Arguments.of("agenda", agenda).queries(query).query("size", 0));
    }

    @Override
    public Batch<Location> locations(long agenda, List<Parameter> query, List<String> after, int size) {
        Arguments arguments = Arguments.of("agenda", agenda).queries(query).query("size", size);
        return service.call(Endpoints.LOCATIONS, after(arguments, after));
    }

    @Override
    public Location location(long agenda, LocationKey key) {
        Arguments arguments = Arguments.of("agenda", agenda);
        if (key instanceof LocationKey.External foreign) {
            return service.call(
                    Endpoints.LOCATION_BY_EXTERNAL_ID,
                    arguments.path("key", foreign.key()).path("value", foreign.value()));
        }
        return service.call(Endpoints.LOCATION, arguments.path("location", ((LocationKey.Uid) key).uid()));
    }

    @Override
    public Batch<MyAgenda> myAgendas(List<String> after, int size) {
        return service.call(Endpoints.MY_AGENDAS, after(Arguments.none().query("limit", size), after));
    }

    @Override
    public Batch<Member> members(long agenda, List<String> after, int size) {
        Arguments arguments = Arguments.of("agenda", agenda).query("limit", size);
        return service.call(Endpoints.MEMBERS, after(arguments, after));
    }

    @Override
    public Batch<SourceAgenda> sources(long agenda, List<String> after, int size) {
        Arguments arguments = Arguments.of("agenda", agenda).query("size", size).query("detailed", 1);
        return service.call(Endpoints.SOURCES, after(arguments, after));
    }

    /** Adds a cursor of one value. */
    private static Arguments after(Arguments arguments, List<String> after) {
        return after.isEmpty() ? arguments : arguments.query("after", after.get(0));
    }

    /** Adds a cursor of several values. */
    static Arguments page(Arguments arguments, List<Parameter> query, List<String> after, int size) {
        arguments.queries(query).query("size", size);
        after.forEach(value -> arguments.query("after[]", value));
        return arguments;
    }
}
