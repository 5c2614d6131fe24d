package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultOgcFeaturesClient implements OgcFeaturesClient {

    private final Service service;
    private final ServerFlavour flavour;
    private final Attribution attribution;
    private final ClientSupport<OgcFeaturesClient> support;

    DefaultOgcFeaturesClient(Service service, ServerFlavour flavour, Attribution attribution) {
        this.service = service;
        this.flavour = flavour;
        this.attribution = attribution;
        this.support = new ClientSupport<>(
                "ogcfeatures", service, other -> new DefaultOgcFeaturesClient(other, flavour, attribution));
    }

    @Override
    public Set<String> conformance() {
        return new LinkedHashSet<>(
                service.call(Endpoints.CONFORMANCE, document(Arguments.none())).conformsTo());
    }

    @Override
    public List<FeatureCollectionInfo> collections() {
        return service.call(Endpoints.COLLECTIONS, document(Arguments.none())).collections();
    }

    @Override
    public FeatureCollectionInfo collection(String collection) {
        return service.call(Endpoints.COLLECTION, document(Arguments.of("collection", collection)));
    }

    private Arguments document(Arguments arguments) {
        return flavour.asksByParameter() ? arguments.query("f", flavour.documentFormat()) : arguments;
    }

    @Override
    public Paged<Feature> items(String collection, Consumer<ItemsQuery> query) {
        Objects.requireNonNull(collection, "collection");
        ItemsRequest request = new ItemsRequest();
        query.accept(request);
        return PagedList.of(
                Endpoints.ITEMS.label(),
                new ItemsReader(service, collection, request, flavour, attribution),
                DefaultOgcFeaturesClient::identity,
                service.engine().executor(),
                request.cursor());
    }

    /** A feature without an identifier equals no other. */
    private static Object identity(Feature feature) {
        return feature.id().isEmpty() ? new Object() : feature.id();
    }

    @Override
    public Feature item(String collection, String id) {
        Arguments arguments = Arguments.of("collection", collection).path("item", id);
        if (flavour.asksByParameter()) {
            arguments.query("f", flavour.itemsFormat());
        }
        Wire.Item item = service.call(Endpoints.ITEM, arguments);
        return ItemsReader.feature(
                item, null, attribution.withRetrievedAt(service.engine().time().now()));
    }

    @Override
    public Optional<Feature> findItem(String collection, String id) {
        try {
            return Optional.of(item(collection, id));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public OgcFeaturesClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OgcFeaturesClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
