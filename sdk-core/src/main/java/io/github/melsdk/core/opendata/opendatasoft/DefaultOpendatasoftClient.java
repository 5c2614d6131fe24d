package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.ExportBody;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a portal. */
final class DefaultOpendatasoftClient implements OpendatasoftClient {

    private final Portal portal;
    private final ClientSupport<OpendatasoftClient> support;

    DefaultOpendatasoftClient(Portal portal) {
        this.portal = portal;
        this.support = new ClientSupport<>(
                "opendatasoft", portal.service(), service -> new DefaultOpendatasoftClient(portal.with(service)));
    }

    @Override
    public DatasetClient dataset(String datasetId) {
        return new DefaultDatasetClient(portal, datasetId);
    }

    @Override
    public Paged<OpendatasoftDataset> datasets(Consumer<RecordQuery> query) {
        return portal.list(
                Endpoints.datasets(OpendatasoftDataset.class),
                Arguments::none,
                query,
                portal::located,
                DefaultOpendatasoftClient::identity);
    }

    private static Object identity(OpendatasoftDataset dataset) {
        return dataset.datasetId().isEmpty() ? new Object() : dataset.datasetId();
    }

    @Override
    public <T> Paged<T> datasets(Class<T> type, Consumer<RecordQuery> query) {
        return portal.list(Endpoints.datasets(type), Arguments::none, query, result -> result, result -> new Object());
    }

    @Override
    public ResultPage<OpendatasoftDataset> datasetsPage(Consumer<RecordQuery> query) {
        return portal.page(Endpoints.datasets(OpendatasoftDataset.class), Arguments::none, query, portal::located);
    }

    @Override
    public Facets catalogFacets(Consumer<CatalogFacetQuery> query) {
        CountParameters.OfCatalog parameters = new CountParameters.OfCatalog();
        query.accept(parameters);
        Arguments arguments = Arguments.none();
        parameters.writeTo(arguments);
        Answered<Wire.FacetList> answered = portal.call(Endpoints.CATALOG_FACETS, arguments);
        return new Facets(answered.body().facets(), answered.body().links(), answered.quotas());
    }

    @Override
    public List<Link> catalogExports() {
        return portal.call(Endpoints.CATALOG_EXPORTS, Arguments.none()).body().links();
    }

    @Override
    public long downloadCatalog(CatalogExportFormat format, OutputStream out, Consumer<CatalogExportQuery> query) {
        Objects.requireNonNull(out, "out");
        BulkParameters.OfCatalog parameters = parameters(query);
        return Downloads.copy(open(format, parameters), out, parameters.progress());
    }

    @Override
    public long downloadCatalog(CatalogExportFormat format, Path file, Consumer<CatalogExportQuery> query) {
        Objects.requireNonNull(file, "file");
        BulkParameters.OfCatalog parameters = parameters(query);
        return Downloads.toFile(open(format, parameters), file, parameters.progress());
    }

    private static BulkParameters.OfCatalog parameters(Consumer<CatalogExportQuery> query) {
        BulkParameters.OfCatalog parameters = new BulkParameters.OfCatalog();
        query.accept(parameters);
        return parameters;
    }

    private ExportBody open(CatalogExportFormat format, BulkParameters.OfCatalog parameters) {
        Arguments arguments = Arguments.of("format", format.wire());
        parameters.writeTo(arguments, format.wire());
        return portal.open(Endpoints.CATALOG_EXPORT, arguments);
    }

    @Override
    public Quotas quotas() {
        return portal.watch().last();
    }

    @Override
    public OpendatasoftClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super OpendatasoftClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
