package io.github.melsdk.energy.heat;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.StreamShape;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.spi.Quota;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultHeatNetworksClient implements HeatNetworksClient {

    private static final Quota NETWORKS = new Quota("france-chaleur-urbaine/networks", 2, Duration.ofMinutes(1));

    private final Service service;
    private final ClientSupport<HeatNetworksClient> support;

    DefaultHeatNetworksClient(Service service) {
        this.service = service;
        this.support = new ClientSupport<>("heat", service, DefaultHeatNetworksClient::new);
    }

    @Override
    public HeatEligibility eligibility(GeoPoint place) {
        return service.call(
                Endpoints.ELIGIBILITY,
                Arguments.none().query("lat", place.latitude()).query("lon", place.longitude()));
    }

    @Override
    public RecordStream<HeatNetwork> networks() {
        return ExportStream.open(service.within(List.of(NETWORKS)).open(Endpoints.NETWORKS, Arguments.none()), body -> {
            Payload payload = body.payload();
            return Json.standard().stream(
                    payload.stream(), payload.charset(), StreamShape.ARRAY, HeatNetwork.class, payload.drift());
        });
    }

    @Override
    public HeatNetworksClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super HeatNetworksClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
