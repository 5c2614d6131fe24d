package io.github.melsdk.events;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.time.TimeSource;
import io.github.melsdk.core.model.DateRange;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client over whatever version of the API. */
final class DefaultOpenAgendaClient implements OpenAgendaClient {

    private static final String EVENTS = "openagenda.events.list";
    private static final int PEOPLE = 100;

    private final ClientSupport<OpenAgendaClient> support;
    private final AgendaBackend backend;
    private final Schemas schemas;

    DefaultOpenAgendaClient(Service service) {
        this(service, new Schemas(service.engine().time()));
    }

    private DefaultOpenAgendaClient(Service service, Schemas schemas) {
        this.support = new ClientSupport<>("openagenda", service, other -> new DefaultOpenAgendaClient(other, schemas));
        this.backend = new Version2(service);
        this.schemas = schemas;
    }

    @Override
    public Paged<Agenda> agendas(Consumer<AgendaQuery> query) {
        AgendaParameters wanted = new AgendaParameters();
        query.accept(wanted);
        CursorPages<Agenda> pages = CursorPages.of(
                wanted.order(), wanted.pageSize(), (after, size) -> backend.agendas(wanted.parameters(), after, size));
        return list("openagenda.agendas.list", pages, Agenda::uid, wanted.start());
    }

    @Override
    public Agenda agenda(long uid) {
        Agenda agenda = backend.agenda(uid);
        schemas.keep(uid, agenda.schema());
        return agenda;
    }

    @Override
    public Optional<Agenda> findAgenda(long uid) {
        return find(() -> agenda(uid));
    }

    @Override
    public Optional<Agenda> findAgenda(String slug) {
        return agendas(q -> q.slug(slug)).first();
    }

    @Override
    public AgendaSchema schema(long agenda) {
        AgendaSchema known = schemas.atHand(agenda);
        return known == null ? agenda(agenda).schema() : known;
    }

    @Override
    public Paged<Event> events(long agenda, Consumer<? super EventQuery> query) {
        EventSelection selection = EventParameters.selectionOf(query);
        check(agenda, selection);
        return events(agenda, selection);
    }

    @Override
    public Paged<Event> events(Consumer<? super EventQuery> query) {
        return events(null, EventParameters.selectionOf(query).acrossAgendas());
    }

    private Paged<Event> events(@Nullable Long agenda, EventSelection selection) {
        return list(EVENTS, pages(agenda, selection), Event::uid, selection.start());
    }

    private CursorPages<Event> pages(@Nullable Long agenda, EventSelection selection) {
        String name = (agenda == null ? "all" : agenda) + "/" + selection.order();
        CursorPages.Source<Event> source =
                (after, size) -> backend.events(agenda, selection.resolved(() -> schemaOf(agenda)), after, size);
        return selection.leavesOut()
                ? CursorPages.of(name, selection.pageSize(), selection::keeps, source)
                : CursorPages.of(name, selection.pageSize(), source);
    }

    /** Refuses options that the schema at hand does not know. */
    private void check(long agenda, EventSelection selection) {
        AgendaSchema known = schemas.atHand(agenda);
        if (known != null) {
            selection.check(known);
        }
    }

    private AgendaSchema schemaOf(@Nullable Long agenda) {
        return agenda == null ? AgendaSchema.empty() : schema(agenda);
    }

    @Override
    public Event event(long agenda, EventKey key, Consumer<? super EventOptions> options) {
        return backend.event(agenda, key, ContentParameters.of(options));
    }

    @Override
    public Optional<Event> findEvent(long agenda, EventKey key) {
        return find(() -> event(agenda, key));
    }

    @Override
    public Occurrences occurrences(long agenda, DateRange period, Consumer<? super EventQuery> query) {
        EventSelection selection = EventParameters.selectionIn(period, query);
        check(agenda, selection);
        return Occurrences.of(events(agenda, selection), period);
    }

    @Override
    public EventChanges changesSince(long agenda, @Nullable String state, Consumer<? super ChangeQuery> query) {
        ChangeParameters parameters = new ChangeParameters();
        query.accept(parameters);
        TimeSource time = support.service().engine().time();
        SyncState resumed = SyncState.resume(agenda, parameters.overlap(), state, time.now());
        return new EventChanges(resumed, time, from -> {
            EventSelection selection = parameters.selection(from.since());
            // The same event comes again when it changes while pages are read, and must not count as a double.
            CursorPages<Event> pages = CursorPages.ofMoving(
                    agenda + "/" + selection.order(),
                    selection.pageSize(),
                    (after, size) -> backend.events(agenda, selection.parameters(), after, size));
            return list(EVENTS, pages, event -> event.uid() + "@" + event.updatedAt(), null)
                    .iterator();
        });
    }

    @Override
    public Aggregations aggregations(long agenda, Consumer<? super AggregationQuery> query) {
        EventSelection selection = AggregationParameters.selectionOf(query);
        check(agenda, selection);
        return backend.aggregations(agenda, selection.resolved(() -> schema(agenda)));
    }

    @Override
    public Paged<Location> locations(long agenda, Consumer<? super LocationQuery> query) {
        LocationParameters wanted = new LocationParameters();
        query.accept(wanted);
        CursorPages<Location> pages = CursorPages.of(
                agenda + "/locations/" + wanted.order(),
                wanted.pageSize(),
                (after, size) -> backend.locations(agenda, wanted.parameters(), after, size));
        return list("openagenda.locations.list", pages, location -> idOr(location.uid(), location), wanted.start());
    }

    @Override
    public Location location(long agenda, LocationKey key) {
        return backend.location(agenda, key);
    }

    @Override
    public Optional<Location> findLocation(long agenda, LocationKey key) {
        return find(() -> location(agenda, key));
    }

    @Override
    public Paged<MyAgenda> myAgendas() {
        return list("openagenda.me.agendas", CursorPages.of("me", PEOPLE, backend::myAgendas), MyAgenda::uid, null);
    }

    @Override
    public Paged<Member> members(long agenda) {
        CursorPages<Member> pages =
                CursorPages.of(agenda + "/members", PEOPLE, (after, size) -> backend.members(agenda, after, size));
        return list("openagenda.members.list", pages, member -> idOr(member.uid(), member), null);
    }

    @Override
    public Paged<SourceAgenda> sources(long agenda) {
        CursorPages<SourceAgenda> pages =
                CursorPages.of(agenda + "/sources", PEOPLE, (after, size) -> backend.sources(agenda, after, size));
        return list("openagenda.sources.list", pages, source -> idOr(source.id(), source), null);
    }

    private <T> Paged<T> list(
            String label, CursorPages<T> pages, Function<? super T, ?> identity, @Nullable String start) {
        return PagedList.of(label, pages, identity, support.service().engine().executor(), start);
    }

    /** An item without number is a double only of what is equal to it. */
    private static Object idOr(@Nullable Long id, Object item) {
        return id == null ? item : id;
    }

    private static <T> Optional<T> find(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public OpenAgendaClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OpenAgendaClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
