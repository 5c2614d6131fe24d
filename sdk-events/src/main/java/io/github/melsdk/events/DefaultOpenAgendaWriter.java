package io.github.melsdk.events;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.ApiException;
import io.github.melsdk.core.error.SdkException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Outcomes;
import io.github.melsdk.core.internal.http.Service;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The writer over whatever version of the API. */
final class DefaultOpenAgendaWriter implements OpenAgendaWriter {

    private static final int OK = 200;

    private final ClientSupport<OpenAgendaWriter> support;
    private final WritePlans plans;

    DefaultOpenAgendaWriter(Service service, WriteBackend writes) {
        this(service, writes, new Schemas(service.engine().time()));
    }

    private DefaultOpenAgendaWriter(Service service, WriteBackend writes, Schemas schemas) {
        this.support = new ClientSupport<>(
                "openagenda", service, other -> new DefaultOpenAgendaWriter(other, writes, schemas));
        this.plans = new WritePlans(new Version2(service), writes, schemas);
    }

    @Override
    public OpenAgendaDryRun dryRun() {
        return new DryRun();
    }

    @Override
    public List<FieldProblem> check(long agenda, EventDraft draft) {
        return plans.problems(agenda, draft);
    }

    @Override
    public Event createEvent(long agenda, EventDraft draft) {
        return send(plans.createEvent(agenda, draft));
    }

    @Override
    public Event updateEvent(long agenda, long uid, EventDraft draft) {
        return send(plans.updateEvent(agenda, uid, draft));
    }

    @Override
    public Event patchEvent(long agenda, long uid, EventDraft changes) {
        return send(plans.patchEvent(agenda, uid, changes));
    }

    @Override
    public Event upsertEvent(long agenda, String key, String value, EventDraft draft) {
        return send(plans.upsertEvent(agenda, key, value, draft));
    }

    @Override
    public Optional<Event> deleteEvent(long agenda, EventKey key) {
        return send(plans.deleteEvent(agenda, key));
    }

    @Override
    public Location createLocation(long agenda, LocationDraft draft) {
        return send(plans.createLocation(agenda, draft));
    }

    @Override
    public Location updateLocation(long agenda, long uid, LocationDraft draft) {
        return send(plans.updateLocation(agenda, uid, draft));
    }

    @Override
    public Location patchLocation(long agenda, long uid, LocationDraft changes) {
        return send(plans.patchLocation(agenda, uid, changes));
    }

    @Override
    public Location upsertLocation(long agenda, String key, String value, LocationDraft draft) {
        return send(plans.upsertLocation(agenda, key, value, draft));
    }

    @Override
    public Optional<Location> deleteLocation(long agenda, LocationKey key) {
        return send(plans.deleteLocation(agenda, key));
    }

    @Override
    public Optional<Location> findLocation(long agenda, LocationDraft draft) {
        return plans.findLocation(agenda, draft);
    }

    @Override
    public Location findOrCreateLocation(long agenda, LocationDraft draft) {
        return findLocation(agenda, draft).orElseGet(() -> send(plans.enterLocation(agenda, draft)));
    }

    private <T> T send(WriteRequest<T> request) {
        try {
            return support.service().call(request.endpoint(), request.arguments());
        } catch (SdkException e) {
            throw Outcomes.explain(e, request.howToFindOut(), DefaultOpenAgendaWriter::holdsNothing);
        }
    }

    /** An answer that says success and holds nothing is no verdict. */
    private static boolean holdsNothing(ApiException answer) {
        return answer.status() == OK
                && answer.providerMessage()
                        .filter(text -> text.startsWith(Answers.HOLDS_NO))
                        .isPresent();
    }

    private PlannedRequest show(WriteRequest<?> request) {
        @Nullable ImageUpload image = request.image();
        return new PlannedRequest(
                request.endpoint().method().name(),
                support.service().urlOf(request.endpoint(), request.arguments()),
                request.json(),
                image == null ? null : image.toString());
    }

    @Override
    public OpenAgendaWriter withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OpenAgendaWriter, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }

    /** The same plans, shown. */
    private final class DryRun implements OpenAgendaDryRun {

        @Override
        public PlannedRequest createEvent(long agenda, EventDraft draft) {
            return show(plans.createEvent(agenda, draft));
        }

        @Override
        public PlannedRequest updateEvent(long agenda, long uid, EventDraft draft) {
            return show(plans.updateEvent(agenda, uid, draft));
        }

        @Override
        public PlannedRequest patchEvent(long agenda, long uid, EventDraft changes) {
            return show(plans.patchEvent(agenda, uid, changes));
        }

        @Override
        public PlannedRequest upsertEvent(long agenda, String key, String value, EventDraft draft) {
            return show(plans.upsertEvent(agenda, key, value, draft));
        }

        @Override
        public PlannedRequest deleteEvent(long agenda, EventKey key) {
            return show(plans.deleteEvent(agenda, key));
        }

        @Override
        public PlannedRequest createLocation(long agenda, LocationDraft draft) {
            return show(plans.createLocation(agenda, draft));
        }

        @Override
        public PlannedRequest updateLocation(long agenda, long uid, LocationDraft draft) {
            return show(plans.updateLocation(agenda, uid, draft));
        }

        @Override
        public PlannedRequest patchLocation(long agenda, long uid, LocationDraft changes) {
            return show(plans.patchLocation(agenda, uid, changes));
        }

        @Override
        public PlannedRequest upsertLocation(long agenda, String key, String value, LocationDraft draft) {
            return show(plans.upsertLocation(agenda, key, value, draft));
        }

        @Override
        public PlannedRequest deleteLocation(long agenda, LocationKey key) {
            return show(plans.deleteLocation(agenda, key));
        }

        @Override
        public Optional<PlannedRequest> findOrCreateLocation(long agenda, LocationDraft draft) {
            return plans.findLocation(agenda, draft).isPresent()
                    ? Optional.empty()
                    : Optional.of(show(plans.enterLocation(agenda, draft)));
        }
    }
}
