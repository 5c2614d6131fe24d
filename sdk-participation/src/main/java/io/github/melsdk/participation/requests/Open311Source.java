package io.github.melsdk.participation.requests;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.model.OpenEnum;
import io.github.melsdk.participation.open311.Open311Client;
import io.github.melsdk.participation.open311.Open311Request;
import io.github.melsdk.participation.open311.PostedRequest;
import io.github.melsdk.participation.open311.ReportStatus;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests over Open311 and FixMyStreet. */
final class Open311Source implements ServiceRequestSource {

    private final String name;
    private final Open311Client client;

    Open311Source(String name, Open311Client client) {
        this.name = Objects.requireNonNull(name, "name");
        this.client = Objects.requireNonNull(client, "client");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<RequestCategory> categories() {
        return client.services().stream()
                .map(type -> new RequestCategory(type.code(), type.name(), type.group()))
                .toList();
    }

    @Override
    public Paged<ServiceRequest> requests(String category) {
        return PagedView.map(client.requests(q -> q.types(category)), this::shape);
    }

    @Override
    public Optional<ServiceRequest> findRequest(String id) {
        return client.findRequest(id).map(this::shape);
    }

    @Override
    public FiledRequest file(ServiceRequestDraft draft) {
        PostedRequest posted = client.post(draft.category(), report -> {
            report.at(draft.place()).description(draft.description());
            draft.answers().forEach((code, answer) -> report.attribute(code, answer));
        });
        return new FiledRequest(posted.findRequestId().orElse(null), posted.token());
    }

    @Override
    public Optional<String> findRequestId(FiledRequest filed) {
        String token = filed.token();
        return filed.requestId() != null || token == null ? filed.findRequestId() : client.findRequestId(token);
    }

    @Override
    public <C extends ServiceClient<C>> Optional<C> client(Class<C> type) {
        return type.isInstance(client) ? Optional.of(type.cast(client)) : Optional.empty();
    }

    private ServiceRequest shape(Open311Request request) {
        Attribution given = request.attribution();
        return new ServiceRequest(
                request.id(),
                request.serviceCode(),
                request.serviceName(),
                request.description(),
                request.location().orElse(null),
                request.address(),
                status(request.status()),
                request.statusNotes(),
                instant(request.requestedAt()),
                instant(request.updatedAt()),
                history(request),
                given.producer() == null
                        ? Attribution.of(name, Licence.unknown()).withLastUpdate(given.lastUpdate())
                        : given);
    }

    private static ServiceRequestStatus status(OpenEnum<ReportStatus> status) {
        return status.known()
                .map(known -> known == ReportStatus.OPEN ? ServiceRequestStatus.OPEN : ServiceRequestStatus.CLOSED)
                .orElse(ServiceRequestStatus.UNKNOWN);
    }

    /** The standard tells two moments: when it was sent and when it last changed. */
    private static List<ServiceRequestEvent> history(Open311Request request) {
        List<ServiceRequestEvent> events = new ArrayList<>();
        if (request.requestedAt() != null) {
            events.add(new ServiceRequestEvent(instant(request.requestedAt()), ReportStatus.OPEN.wire()));
        }
        if (request.updatedAt() != null && !request.updatedAt().equals(request.requestedAt())) {
            events.add(new ServiceRequestEvent(
                    instant(request.updatedAt()),
                    request.statusNotes() == null ? request.status().raw() : request.statusNotes()));
        }
        return events;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
