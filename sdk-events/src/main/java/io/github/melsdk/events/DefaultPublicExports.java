package io.github.melsdk.events;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Arguments.Parameter;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.JsonFailure;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The exports of the web site. */
final class DefaultPublicExports implements PublicExports {

    private final ClientSupport<PublicExports> support;

    DefaultPublicExports(Service service) {
        this.support = new ClientSupport<>("openagenda.exports", service, DefaultPublicExports::new);
    }

    @Override
    public long download(
            long agenda, Format format, Consumer<? super EventQuery> query, OutputStream out, LongConsumer progress) {
        Objects.requireNonNull(out, "out");
        return Downloads.copy(open(agenda, format, query), out, progress);
    }

    @Override
    public long download(
            long agenda, Format format, Consumer<? super EventQuery> query, Path file, LongConsumer progress) {
        Objects.requireNonNull(file, "file");
        return Downloads.toFile(open(agenda, format, query), file, progress);
    }

    private ExportBody open(long agenda, Format format, Consumer<? super EventQuery> query) {
        EventSelection selection = EventParameters.selectionOf(query);
        if (selection.start() != null) {
            throw new IllegalArgumentException("A file has no pages: leave startingAt out");
        }
        Arguments arguments = Arguments.of("agenda", agenda)
                .path("file", "events.v2." + format.extension())
                .queries(parameters(selection));
        ExportBody body = support.service().open(Endpoints.PUBLIC_FILE.accepting(format.mediaType()), arguments);
        String type = body.payload().header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            throw body.failure(JsonFailure.of(
                    DecodingException.Reason.TYPE,
                    "A web page came where a file is due: the export may be closed, or a portal stands in the way.",
                    null));
        }
        return body;
    }

    @Override
    public Paged<Agenda> agendas(Consumer<? super AgendaQuery> query) {
        AgendaParameters wanted = new AgendaParameters();
        query.accept(wanted);
        CursorPages<Agenda> pages = CursorPages.of(
                "export/" + wanted.order(),
                wanted.pageSize(),
                (after, size) -> support.service()
                        .call(
                                Endpoints.PUBLIC_AGENDAS,
                                Version2.page(Arguments.none(), wanted.parameters(), after, size)));
        return list(Endpoints.PUBLIC_AGENDAS.id(), pages, Agenda::uid, wanted.start());
    }

    private <T> Paged<T> list(
            String label, CursorPages<T> pages, Function<? super T, ?> identity, @Nullable String start) {
        return PagedList.of(label, pages, identity, support.service().engine().executor(), start);
    }

    @Override
    public Paged<Event> events(long agenda, Consumer<? super EventQuery> query) {
        EventSelection selection = EventParameters.selectionOf(query);
        List<Parameter> parameters = parameters(selection);
        String name = "export/" + agenda + "/" + selection.order();
        CursorPages.Source<Event> source = (after, size) -> support.service()
                .call(Endpoints.PUBLIC_EVENTS, Version2.page(Arguments.of("agenda", agenda), parameters, after, size));
        CursorPages<Event> pages = selection.leavesOut()
                ? CursorPages.of(name, selection.pageSize(), selection::keeps, source)
                : CursorPages.of(name, selection.pageSize(), source);
        return list(Endpoints.PUBLIC_EVENTS.id(), pages, Event::uid, selection.start());
    }

    private static List<Parameter> parameters(EventSelection selection) {
        return selection.resolved(() -> {
            throw new IllegalArgumentException(
                    "Codes of options need the schema of the agenda, which needs a key: filter by optionId");
        });
    }

    @Override
    public PublicExports withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super PublicExports, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
