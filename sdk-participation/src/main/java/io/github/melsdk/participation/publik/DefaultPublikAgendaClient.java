package io.github.melsdk.participation.publik;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Outcomes;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Service;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over HTTP. */
final class DefaultPublikAgendaClient implements PublikAgendaClient {

    private static final String HOW_TO_FIND_OUT = "Read the moments of the agenda: one that was free is taken then.";

    private final ClientSupport<PublikAgendaClient> support;
    private final ZoneId zone;

    DefaultPublikAgendaClient(Service service, ZoneId zone) {
        this.support = new ClientSupport<>("publik", service, other -> new DefaultPublikAgendaClient(other, zone));
        this.zone = zone;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public List<PublikAgenda> agendas() {
        return support.service().call(PublikEndpoints.AGENDAS, Arguments.none()).items();
    }

    @Override
    public List<AppointmentSlot> slots(String agenda) {
        return support.service()
                .call(PublikEndpoints.SLOTS, Arguments.of("agenda", agenda))
                .items();
    }

    @Override
    public Appointment book(String agenda, String slot, Map<String, String> data) {
        Arguments arguments = Arguments.of("agenda", agenda).path("slot", slot).content(Content.json(data));
        data.values().forEach(arguments::secret);
        return Outcomes.known(HOW_TO_FIND_OUT, () -> support.service().call(PublikEndpoints.BOOK, arguments));
    }

    @Override
    public void cancel(String booking) {
        Outcomes.known(
                HOW_TO_FIND_OUT,
                () -> support.service().call(PublikEndpoints.CANCEL, Arguments.of("booking", booking)));
    }

    @Override
    public PublikAgendaClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super PublikAgendaClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
