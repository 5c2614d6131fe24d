package io.github.melsdk.participation.requests;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.participation.publik.PublikClient;
import io.github.melsdk.participation.publik.PublikRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests over Publik. */
final class PublikSource implements ServiceRequestSource {

    private final String name;
    private final PublikClient client;
    private final PublikFields fields;

    PublikSource(String name, PublikClient client, PublikFields fields) {
        this.name = Objects.requireNonNull(name, "name");
        this.client = Objects.requireNonNull(client, "client");
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    @Override
    public String name() {
        return name;
    }

    /** Forms that only lead to another site are left out. */
    @Override
    public List<RequestCategory> categories() {
        return client.forms().stream()
                .filter(form -> !Boolean.TRUE.equals(form.redirection()))
                .map(form -> new RequestCategory(form.slug(), form.title(), form.category()))
                .toList();
    }

    @Override
    public Paged<ServiceRequest> requests(String category) {
        return PagedView.map(client.requests(category, q -> q.status("all")), request -> shape(category, request));
    }

    @Override
    public Optional<ServiceRequest> findRequest(String id) {
        int slash = id.indexOf('/');
        if (slash < 1 || slash == id.length() - 1) {
            throw new IllegalArgumentException("An identifier of this source is form/number");
        }
        String form = id.substring(0, slash);
        return client.findRequest(form, id.substring(slash + 1)).map(request -> shape(form, request));
    }

    @Override
    public FiledRequest file(ServiceRequestDraft draft) {
        String number = client.submit(draft.category(), form -> {
                    form.point(fields.place(), draft.place()).text(fields.description(), draft.description());
                    draft.answers().forEach((field, answer) -> form.text(field, answer));
                })
                .id();
        return new FiledRequest(draft.category() + "/" + number, null);
    }

    @Override
    public Optional<String> findRequestId(FiledRequest filed) {
        return filed.findRequestId();
    }

    @Override
    public <C extends ServiceClient<C>> Optional<C> client(Class<C> type) {
        return type.isInstance(client) ? Optional.of(type.cast(client)) : Optional.empty();
    }

    private ServiceRequest shape(String form, PublikRequest request) {
        Object description = request.fields().get(fields.description());
        return new ServiceRequest(
                form + "/" + request.id(),
                form,
                null,
                description == null ? null : description.toString(),
                request.location().orElse(null),
                null,
                status(request),
                request.status().map(PublikRequest.Status::name).orElse(null),
                instant(request.receivedAt()),
                instant(request.updatedAt()),
                request.evolution().stream()
                        .map(step -> new ServiceRequestEvent(instant(step.at()), step.status()))
                        .toList(),
                Attribution.of(name, Licence.unknown()).withLastUpdate(instant(request.updatedAt())));
    }

    private static ServiceRequestStatus status(PublikRequest request) {
        return request.status()
                .map(status -> status.isFinal() ? ServiceRequestStatus.CLOSED : ServiceRequestStatus.OPEN)
                .orElse(ServiceRequestStatus.UNKNOWN);
    }

    private @Nullable Instant instant(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.atZone(client.zone()).toInstant();
    }
}
