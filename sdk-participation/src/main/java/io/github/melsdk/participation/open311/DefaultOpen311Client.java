package io.github.melsdk.participation.open311;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.ErrorAnswer;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.RequestSent;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Outcomes;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over HTTP. */
final class DefaultOpen311Client implements Open311Client {

    private static final String HOW_TO_FIND_OUT =
            "Search the reports of the last minutes at this place before you send it again.";

    private final ClientSupport<Open311Client> support;
    private final Open311Settings settings;
    private final Open311Endpoints endpoints;

    DefaultOpen311Client(Service service, Open311Settings settings) {
        this.support = new ClientSupport<>("open311", service, other -> new DefaultOpen311Client(other, settings));
        this.settings = settings;
        this.endpoints = Open311Endpoints.of(settings.format());
    }

    @Override
    public Open311Discovery discovery() {
        return service().call(endpoints.discovery(), Arguments.none());
    }

    @Override
    public List<ReportType> services() {
        return service().call(endpoints.types(), inCity(Arguments.none())).items();
    }

    @Override
    public ReportDefinition definition(String serviceCode) {
        return service()
                .call(endpoints.definition(), inCity(Arguments.of("code", Texts.require("service code", serviceCode))));
    }

    @Override
    public PostedRequest post(String serviceCode, Consumer<? super ReportDraft> report) {
        if (settings.dialect() == Open311Dialect.FIXMYSTREET) {
            throw new UnsupportedOperationException(
                    "A FixMyStreet site takes no reports by this interface; its own pages do");
        }
        ReportDraftBuilder draft = new ReportDraftBuilder(settings, serviceCode);
        report.accept(draft);
        Arguments arguments = draft.arguments(settings);
        return Outcomes.known(
                HOW_TO_FIND_OUT,
                () -> service().call(endpoints.post(), arguments).items().stream()
                        .findFirst()
                        .orElseThrow(DefaultOpen311Client::noReceipt));
    }

    /** The list is there and empty: the report was taken or not, nobody knows. */
    private static DecodingException noReceipt() {
        return new DecodingException(
                DecodingException.Reason.EMPTY,
                "open311.requests.post: the server answered without a receipt.",
                "$",
                null,
                new CallTrace("open311.requests.post", 1, Duration.ZERO));
    }

    @Override
    public Optional<String> findRequestId(String token) {
        return service()
                .call(endpoints.token(), inCity(Arguments.of("token", Texts.require("token", token))))
                .items()
                .stream()
                .findFirst()
                .flatMap(PostedRequest::findRequestId);
    }

    @Override
    public Paged<Open311Request> requests(Consumer<? super ReportQuery> query) {
        ReportParameters parameters = new ReportParameters(settings.dialect());
        query.accept(parameters);
        return PagedList.of(
                endpoints.reports().label(),
                new ReportPages(
                        settings.dialect(),
                        parameters,
                        arguments -> service().call(endpoints.reports(), inCity(arguments))),
                DefaultOpen311Client::identity,
                service().engine().executor(),
                parameters.start());
    }

    @Override
    public Open311Request request(String id) {
        return findRequest(id)
                .orElseThrow(() -> new NotFoundException(
                        "open311.requests.get: there is no such report. Check the identifier and that it is published.",
                        new ErrorAnswer(404, null, null, null, Map.of(), ""),
                        null,
                        CallTrace.none("open311.requests.get"),
                        RequestSent.YES));
    }

    @Override
    public Optional<Open311Request> findRequest(String id) {
        Arguments arguments = inCity(Arguments.of("request", Texts.require("identifier", id)));
        try {
            return service().call(endpoints.report(), arguments).items().stream()
                    .findFirst();
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<ReportUpdate> updates(Consumer<? super UpdateQuery> query) {
        Arguments arguments = inCity(Arguments.none());
        query.accept(new UpdateQuery() {
            @Override
            public UpdateQuery since(Instant moment) {
                arguments.query("start_date", ReportParameters.text(moment));
                return this;
            }

            @Override
            public UpdateQuery until(Instant moment) {
                arguments.query("end_date", ReportParameters.text(moment));
                return this;
            }
        });
        return service().call(endpoints.updates(), arguments).items();
    }

    private Arguments inCity(Arguments arguments) {
        return arguments.query("jurisdiction_id", settings.jurisdiction());
    }

    /** What has no identifier yet is never taken for another one. */
    private static Object identity(Open311Request report) {
        return report.id().isEmpty() ? new Object() : report.id();
    }

    private Service service() {
        return support.service();
    }

    @Override
    public Open311Client withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super Open311Client, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
