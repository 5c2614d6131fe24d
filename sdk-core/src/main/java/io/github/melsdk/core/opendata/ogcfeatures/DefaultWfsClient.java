package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.opendata.DatasetColumn;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultWfsClient implements WfsClient {

    private final Service service;
    private final WfsKnowledge server;
    private final Attribution attribution;
    private final ClientSupport<WfsClient> support;

    DefaultWfsClient(Service service, WfsKnowledge server, Attribution attribution) {
        this.service = service;
        this.server = server;
        this.attribution = attribution;
        this.support = new ClientSupport<>("wfs", service, other -> new DefaultWfsClient(other, server, attribution));
    }

    @Override
    public WfsCapabilities capabilities() {
        return server.readCapabilities(service);
    }

    @Override
    public List<DatasetColumn> columns(String layer) {
        requireName(layer);
        return server.call(service, version -> WfsKnowledge.describe(service, layer, version))
                .columns();
    }

    @Override
    public Paged<Feature> features(String layer, Consumer<WfsQuery> query) {
        requireName(layer);
        WfsRequest request = new WfsRequest();
        query.accept(request);
        request.requireFilters(server.takesCqlFilters());
        return PagedList.of(
                WfsEndpoints.FEATURES.label(),
                new WfsReader(service, layer, request, server, attribution),
                feature -> feature.id().isEmpty() ? new Object() : feature.id(),
                service.engine().executor(),
                request.cursor());
    }

    private static void requireName(String layer) {
        if (layer.isBlank() || layer.indexOf(',') >= 0) {
            throw new IllegalArgumentException("The name of a layer is not blank and has no comma: " + layer);
        }
    }

    @Override
    public WfsClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super WfsClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
