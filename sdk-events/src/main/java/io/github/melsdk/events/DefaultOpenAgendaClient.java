package io.github.melsdk.events;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Service;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client over whatever version of the API. */
final class DefaultOpenAgendaClient implements OpenAgendaClient {

    private static final String LABEL = "openagenda.events.list";

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
        AgendaSchema known = schemas.atHand(agenda);
        if (known != null) {
            selection.check(known);
        }
        return events(agenda, selection);
    }

    @Override
    public Paged<Event> events(Consumer<? super EventQuery> query) {
        return events(null, EventParameters.selectionOf(query).acrossAgendas());
    }

    private Paged<Event> events(@Nullable Long agenda, EventSelection selection) {
        String name = (agenda == null ? "all" : agenda) + "/" + selection.order();
        CursorPages.Source<Event> source =
                (after, size) -> backend.events(agenda, selection.resolved(() -> schemaOf(agenda)), after, size);
        CursorPages<Event> pages = selection.leavesOut()
                ? CursorPages.of(name, selection.pageSize(), selection::keeps, source)
                : CursorPages.of(name, selection.pageSize(), source);
        return list(LABEL, pages, Event::uid, selection.start());
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

    private <T> Paged<T> list(
            String label, CursorPages<T> pages, Function<? super T, ?> identity, @Nullable String start) {
        return PagedList.of(label, pages, identity, support.service().engine().executor(), start);
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
