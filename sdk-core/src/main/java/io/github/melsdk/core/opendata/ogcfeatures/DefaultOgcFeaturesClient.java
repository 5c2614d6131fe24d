package io.github.melsdk.core.opendata.ogcfeatures;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.CallTrace;
import io.github.melsdk.core.error.DecodingException;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a service. */
final class DefaultOgcFeaturesClient implements OgcFeaturesClient {

    private final Service service;
    private final ServerKnowledge server;
    private final Attribution attribution;
    private final ClientSupport<OgcFeaturesClient> support;

    DefaultOgcFeaturesClient(Service service, ServerKnowledge server, Attribution attribution) {
        this.service = service;
        this.server = server;
        this.attribution = attribution;
        this.support = new ClientSupport<>(
                "ogcfeatures", service, other -> new DefaultOgcFeaturesClient(other, server, attribution));
    }

    @Override
    public LandingPage landingPage() {
        return service.call(Endpoints.LANDING_PAGE, document(Arguments.none()));
    }

    @Override
    public RawResponse apiDefinition() {
        String href = landingPage()
                .apiDefinition()
                .map(Link::href)
                .filter(link -> !link.isBlank())
                .orElseThrow(() -> new DecodingException(
                        DecodingException.Reason.TYPE,
                        Endpoints.LANDING_PAGE.label() + ": the landing page of "
                                + service.baseUrl().getHost() + " has no link to the definition of its API",
                        "$.links",
                        null,
                        CallTrace.none(Endpoints.LANDING_PAGE.label())));
        String base = service.urlOf(Endpoints.LANDING_PAGE, Arguments.none());
        return service.follow(Endpoints.API_DEFINITION, Arguments.none(), base, href);
    }

    @Override
    public Conformance conformance() {
        return server.readConformance(service);
    }

    @Override
    public List<FeatureCollectionInfo> collections() {
        Wire.Collections all = service.call(Endpoints.COLLECTIONS, document(Arguments.none()));
        return all.collections().stream()
                .map(collection -> collection.withSharedCrs(all.crs()))
                .toList();
    }

    @Override
    public FeatureCollectionInfo collection(String collection) {
        return service.call(Endpoints.COLLECTION, document(Arguments.of("collection", collection)));
    }

    @Override
    public CollectionSchema queryables(String collection) {
        return service.call(Endpoints.QUERYABLES, document(Arguments.of("collection", collection)));
    }

    @Override
    public CollectionSchema sortables(String collection) {
        return service.call(Endpoints.SORTABLES, document(Arguments.of("collection", collection)));
    }

    @Override
    public CollectionSchema schema(String collection) {
        return service.call(Endpoints.COLLECTION_SCHEMA, document(Arguments.of("collection", collection)));
    }

    private Arguments document(Arguments arguments) {
        ServerFlavour flavour = server.flavour();
        return flavour.asksByParameter() ? arguments.query("f", flavour.documentFormat()) : arguments;
    }

    @Override
    public Paged<Feature> items(String collection, Consumer<ItemsQuery> query) {
        Objects.requireNonNull(collection, "collection");
        ItemsRequest request = new ItemsRequest();
        query.accept(request);
        request.requireKnownNames();
        if (!request.negotiates() || !server.mustAsk()) {
            // What is known to be refused is refused here; the rest when the server has said what it knows.
            request.parameters(server.known());
        }
        return PagedList.of(
                Endpoints.ITEMS.label(),
                new ItemsReader(service, collection, request, server, attribution),
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
        ServerFlavour flavour = server.flavour();
        Arguments arguments = Arguments.of("collection", collection).path("item", id);
        if (flavour.asksByParameter()) {
            arguments.query("f", flavour.itemsFormat());
        }
        Wire.ItemAt item = service.call(Endpoints.ITEM, arguments);
        return new FeatureMaker(flavour, attribution, null, null)
                .feature(item, service.engine().time().now());
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
