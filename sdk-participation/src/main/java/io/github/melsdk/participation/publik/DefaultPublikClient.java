package io.github.melsdk.participation.publik;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Outcomes;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Service;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over HTTP. */
final class DefaultPublikClient implements PublikClient {

    private static final String FIND_SUBMITTED = "Look for it among the requests of the form before you send it again.";
    private static final String FIND_CHANGED = "Read the request and compare its fields.";

    private final ClientSupport<PublikClient> support;
    private final ZoneId zone;

    DefaultPublikClient(Service service, ZoneId zone) {
        this.support = new ClientSupport<>("publik", service, other -> new DefaultPublikClient(other, zone));
        this.zone = zone;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public List<PublikCategory> categories() {
        return service().call(PublikEndpoints.CATEGORIES, Arguments.none()).items();
    }

    @Override
    public List<PublikForm> forms(Consumer<? super FormQuery> query) {
        FormParameters parameters = new FormParameters();
        query.accept(parameters);
        return service().call(PublikEndpoints.FORMS, parameters.arguments()).items();
    }

    @Override
    public PublikSchema schema(String slug) {
        return service().call(PublikEndpoints.SCHEMA, Arguments.of("form", slug));
    }

    @Override
    public SubmittedForm submit(String slug, Consumer<? super FormSubmission> form) {
        FormSubmissionBuilder builder = new FormSubmissionBuilder();
        form.accept(builder);
        if (builder.isEmpty()) {
            throw new IllegalArgumentException("The form is empty: set at least one field");
        }
        Arguments arguments = builder.addTo(Arguments.of("form", slug));
        return Outcomes.known(FIND_SUBMITTED, () -> service().call(PublikEndpoints.SUBMIT, arguments));
    }

    @Override
    public Paged<PublikRequest> requests(String slug, Consumer<? super FormRequestQuery> query) {
        FormRequestParameters parameters = new FormRequestParameters();
        query.accept(parameters);
        return PagedList.of(
                PublikEndpoints.REQUESTS.label(),
                (cursor, wanted) -> page(slug, parameters, cursor == null ? 0 : parameters.offset(cursor)),
                DefaultPublikClient::identity,
                service().engine().executor(),
                parameters.start());
    }

    private PageReader.Slice<PublikRequest> page(String slug, FormRequestParameters parameters, int offset) {
        PublikAnswers.Batch<PublikRequest> batch =
                service().call(PublikEndpoints.REQUESTS, parameters.addTo(Arguments.of("form", slug), offset));
        // A page that is not full is the last one.
        String next = batch.size() < parameters.pageSize() ? null : Integer.toString(offset + batch.size());
        return new PageReader.Slice<>(
                batch.items(), next, null, batch.size() - batch.items().size());
    }

    @Override
    public PublikRequest request(String slug, String number) {
        return service()
                .call(PublikEndpoints.REQUEST, Arguments.of("form", slug).path("number", number));
    }

    @Override
    public Optional<PublikRequest> findRequest(String slug, String number) {
        try {
            return Optional.of(request(slug, number));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public void complete(String slug, String number, Map<String, String> data) {
        if (data.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to change");
        }
        Arguments arguments =
                Arguments.of("form", slug).path("number", number).content(Content.json(Map.of("data", data)));
        data.values().forEach(arguments::secret);
        Outcomes.known(FIND_CHANGED, () -> service().call(PublikEndpoints.COMPLETE, arguments));
    }

    @Override
    public List<UserForm> formsOf(PublikUser citizen) {
        return service()
                .call(PublikEndpoints.USER_FORMS, citizen.addTo(Arguments.none()))
                .items();
    }

    @Override
    public List<UserForm> draftsOf(PublikUser citizen) {
        return service()
                .call(PublikEndpoints.USER_DRAFTS, citizen.addTo(Arguments.none()))
                .items();
    }

    /** What has no identifier yet is never taken for another one. */
    private static Object identity(PublikRequest request) {
        return request.id().isEmpty() ? new Object() : request.id();
    }

    private Service service() {
        return support.service();
    }

    @Override
    public PublikClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super PublikClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
