package io.github.melsdk.core.opendata.datagouv;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.client.NumberedPages;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.csv.CsvRecords;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.opendata.TableRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The client over the catalogue and over the tables. */
final class DefaultDataGouvClient implements DataGouvClient {

    private static final int USUAL_PAGE = 100;
    private static final int COUNTED_PAGE = 20;

    private final Service catalogue;
    private final Service tables;
    private final ClientSupport<DataGouvClient> support;

    DefaultDataGouvClient(Service catalogue, Service tables) {
        this.catalogue = catalogue;
        this.tables = tables;
        this.support = new ClientSupport<>(
                "datagouv", catalogue, changed -> new DefaultDataGouvClient(changed, tables.with(changed.settings())));
    }

    /** What has no identifier equals nothing else. */
    private static Object identity(String id) {
        return id.isEmpty() ? new Object() : id;
    }

    private static String require(String what, String id) {
        return CatalogueParameters.requireText("The identifier of " + what + " is", id);
    }

    /** Makes the request for a page. */
    private interface PageRequest {
        Arguments of(long page, int size);
    }

    /** A page beyond the last one is an error for this provider, so only its link to a next page counts. */
    private <T> Paged<T> list(
            Endpoint<Wire.Counted<Wire.Page<T>>> endpoint,
            @Nullable String start,
            int pageSize,
            PageRequest request,
            Function<? super T, ?> identity) {
        NumberedPages<T> pages = new NumberedPages<>(pageSize, (page, size) -> {
            Wire.Counted<Wire.Page<T>> answer = catalogue.call(endpoint, request.of(page, size));
            Wire.Page<T> body = answer.body();
            return new NumberedPages.Answer<>(body.data(), answer.skipped(), body.total(), body.next() != null);
        });
        return PagedList.of(
                endpoint.label(), pages, identity, catalogue.engine().executor(), start);
    }

    @Override
    public Paged<DataGouvDataset> datasets(Consumer<DataGouvDatasetQuery> query) {
        CatalogueParameters parameters = parameters(query);
        return list(
                Endpoints.DATASETS,
                parameters.cursor(),
                parameters.pageSize(),
                parameters::arguments,
                dataset -> identity(dataset.id()));
    }

    private static CatalogueParameters parameters(Consumer<DataGouvDatasetQuery> query) {
        CatalogueParameters parameters = new CatalogueParameters();
        query.accept(parameters);
        return parameters;
    }

    @Override
    public Map<String, List<DataGouvFacetValue>> facets(Consumer<DataGouvDatasetQuery> query) {
        return Map.copyOf(catalogue
                .call(Endpoints.FACETS, parameters(query).arguments(1, 1))
                .facets());
    }

    @Override
    public DataGouvDataset dataset(String dataset) {
        return catalogue.call(Endpoints.DATASET, Arguments.of("dataset", require("a dataset", dataset)));
    }

    @Override
    public Optional<DataGouvDataset> findDataset(String dataset) {
        try {
            return Optional.of(dataset(dataset));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Paged<DataGouvResource> resources(String dataset) {
        require("a dataset", dataset);
        return list(
                Endpoints.RESOURCES,
                null,
                USUAL_PAGE,
                (page, size) ->
                        Arguments.of("dataset", dataset).query("page", page).query("page_size", size),
                resource -> identity(resource.id()));
    }

    @Override
    public LocatedResource resource(String resource) {
        return catalogue.call(Endpoints.RESOURCE, Arguments.of("resource", require("a resource", resource)));
    }

    @Override
    public DataGouvOrganization organization(String organization) {
        return catalogue.call(
                Endpoints.ORGANIZATION, Arguments.of("organization", require("an organization", organization)));
    }

    @Override
    public Paged<DataGouvOrganization> organizations(String words) {
        CatalogueParameters.requireText("The words of a search are", words);
        return list(
                Endpoints.ORGANIZATIONS,
                null,
                USUAL_PAGE,
                (page, size) ->
                        Arguments.none().query("q", words).query("page", page).query("page_size", size),
                organization -> identity(organization.id()));
    }

    @Override
    public List<DataGouvLicence> licences() {
        return Lists.copy(catalogue.call(Endpoints.LICENCES, Arguments.none()));
    }

    @Override
    public long download(String resource, Path file) {
        Objects.requireNonNull(file, "file");
        Arguments arguments = Arguments.of("resource", require("a resource", resource));
        return Downloads.toFile(catalogue.open(Endpoints.LATEST, arguments), file, bytes -> {});
    }

    @Override
    public TabularProfile profile(String resource) {
        TabularProfile profile = tables.call(
                        Endpoints.PROFILE, Arguments.of("resource", require("a resource", resource)))
                .profile();
        return profile == null ? new TabularProfile(List.of(), Map.of(), null, null, null) : profile;
    }

    @Override
    public Paged<TableRow> rows(String resource, Consumer<TabularQuery> query) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.rows(Map.class);
        return rows(endpoint, resource, query, DefaultDataGouvClient::row, row -> identity(row.id()));
    }

    private static TableRow row(Map<String, Object> fields, Attribution origin) {
        Object id = fields.get("__id");
        return new TableRow(id == null ? "" : id.toString(), null, fields, origin);
    }

    @Override
    public <T> Paged<T> rows(String resource, Class<T> type, Consumer<TabularQuery> query) {
        Endpoint<Wire.Counted<Wire.Rows<T>>> endpoint = Endpoints.rows(type);
        return rows(endpoint, resource, query, (row, origin) -> row, row -> new Object());
    }

    /** Makes a result of a row as it came. */
    private interface RowShape<R, T> {
        T of(R row, Attribution origin);
    }

    private <R, T> Paged<T> rows(
            Endpoint<Wire.Counted<Wire.Rows<R>>> endpoint,
            String resource,
            Consumer<TabularQuery> query,
            RowShape<R, T> shape,
            Function<? super T, ?> identity) {
        TabularParameters parameters = tabular(query);
        require("a resource", resource);
        NumberedPages<T> pages = new NumberedPages<>(parameters.pageSize(), (page, size) -> {
            Arguments arguments =
                    parameters.arguments(resource).query("page", page).query("page_size", size);
            Wire.Counted<Wire.Rows<R>> answer = tables.call(endpoint, arguments);
            Wire.Rows<R> body = answer.body();
            Attribution origin = parameters
                    .attribution()
                    .withRetrievedAt(tables.engine().time().now());
            List<T> rows =
                    body.data().stream().map(row -> shape.of(row, origin)).toList();
            Long total = body.meta() == null ? null : body.meta().total();
            boolean more = body.links() != null && body.links().next() != null;
            return new NumberedPages.Answer<>(rows, answer.skipped(), total, more);
        });
        return PagedList.of(endpoint.label(), pages, identity, tables.engine().executor(), parameters.cursor());
    }

    private static TabularParameters tabular(Consumer<TabularQuery> query) {
        TabularParameters parameters = new TabularParameters();
        query.accept(parameters);
        return parameters;
    }

    @Override
    public long count(String resource, Consumer<TabularQuery> query) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.rows(Map.class);
        // A page of one row would say that there is none.
        Arguments arguments =
                tabular(query).arguments(resource).query("page", 1).query("page_size", COUNTED_PAGE);
        Wire.Rows<Map<String, Object>> body = tables.call(endpoint, arguments).body();
        Long total = body.meta() == null ? null : body.meta().total();
        return total == null ? body.data().size() : total;
    }

    @Override
    public <T> RecordStream<T> export(String resource, Class<T> type, Consumer<TabularQuery> query) {
        Arguments arguments = tabular(query).arguments(resource);
        return ExportStream.open(tables.open(Endpoints.CSV, arguments), body -> {
            Payload payload = body.payload();
            CsvRows rows = CsvRows.open(payload.stream(), payload.charset(), ',', payload.drift());
            return new CsvRecords<>(rows, type, payload.drift());
        });
    }

    @Override
    public DataGouvClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super DataGouvClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
