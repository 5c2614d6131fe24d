package io.github.melsdk.core.opendata.ckan;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.csv.CsvRecords;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.opendata.TableRow;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The client over a portal. */
final class DefaultCkanClient implements CkanClient {

    private static final int NAMES_PER_PAGE = 1_000;
    private static final int ORGANIZATIONS_PER_PAGE = 25;

    private final Service service;
    private final ClientSupport<CkanClient> support;

    DefaultCkanClient(Service service) {
        this.service = service;
        this.support = new ClientSupport<>("ckan", service, DefaultCkanClient::new);
    }

    private <T> T call(Endpoint<Wire.Counted<T>> endpoint, Arguments arguments) {
        return service.call(endpoint, arguments).body();
    }

    private static Arguments id(String what, String id) {
        return Arguments.none().query("id", DatasetParameters.requireText("The identifier of " + what + " is", id));
    }

    private <T> Paged<T> paged(
            Endpoint<?> endpoint,
            @Nullable String start,
            int pageSize,
            OffsetPaging.Source<T> source,
            Function<? super T, ?> identity) {
        return PagedList.of(
                endpoint.label(),
                new OffsetPaging<>(0, pageSize, offset -> Long.MAX_VALUE, source),
                identity,
                service.engine().executor(),
                start);
    }

    /** What has no identifier equals nothing else. */
    private static Object identity(String id) {
        return id.isEmpty() ? new Object() : id;
    }

    @Override
    public Paged<CkanDataset> datasets(Consumer<CkanDatasetQuery> query) {
        DatasetParameters parameters = parameters(query);
        return paged(
                Endpoints.DATASETS,
                parameters.cursor(),
                parameters.pageSize(),
                (offset, limit) -> {
                    Arguments arguments =
                            parameters.arguments().query("rows", limit).query("start", offset);
                    Wire.Counted<Wire.Found> found = service.call(Endpoints.DATASETS, arguments);
                    List<CkanDataset> datasets =
                            found.body().results().stream().map(this::located).toList();
                    return new OffsetPaging.Records<>(
                            datasets,
                            datasets.size() + found.skipped(),
                            found.body().count());
                },
                dataset -> identity(dataset.id()));
    }

    private static DatasetParameters parameters(Consumer<CkanDatasetQuery> query) {
        DatasetParameters parameters = new DatasetParameters();
        query.accept(parameters);
        return parameters;
    }

    private CkanDataset located(CkanDataset dataset) {
        String name = dataset.name() == null ? dataset.id() : dataset.name();
        return name.isEmpty()
                ? dataset
                : dataset.withPage(trimmed(service.baseUrl().toString()) + "/dataset/" + name);
    }

    private static String trimmed(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    @Override
    public Map<String, List<CkanFacetValue>> facets(List<String> fields, Consumer<CkanDatasetQuery> query) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Name the fields whose values are counted");
        }
        Arguments arguments = parameters(query)
                .arguments()
                .query("rows", 0)
                .query("facet.field", Json.standard().writeText(fields));
        Map<String, List<CkanFacetValue>> counts = new LinkedHashMap<>();
        call(Endpoints.DATASETS, arguments).facets().forEach((field, facet) -> counts.put(field, facet.items()));
        return counts;
    }

    @Override
    public CkanDataset dataset(String dataset) {
        return located(call(Endpoints.DATASET, id("a dataset", dataset)));
    }

    @Override
    public Optional<CkanDataset> findDataset(String dataset) {
        try {
            return Optional.of(dataset(dataset));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Paged<String> datasetNames() {
        return list(Endpoints.NAMES, NAMES_PER_PAGE, Arguments::none, name -> name);
    }

    /** Lists have no total, and portals cut them below what is asked for: only an empty page ends them. */
    private <T> Paged<T> list(
            Endpoint<Wire.Counted<List<T>>> endpoint,
            int pageSize,
            Supplier<Arguments> query,
            Function<? super T, ?> identity) {
        return paged(
                endpoint,
                null,
                pageSize,
                (offset, limit) -> {
                    Wire.Counted<List<T>> page = service.call(
                            endpoint, query.get().query("limit", limit).query("offset", offset));
                    List<T> items = Lists.copy(page.body());
                    return new OffsetPaging.Records<>(items, items.size() + page.skipped(), null);
                },
                identity);
    }

    @Override
    public CkanResource resource(String resource) {
        return call(Endpoints.RESOURCE, id("a resource", resource));
    }

    @Override
    public Paged<CkanOrganization> organizations() {
        return organizations(Endpoints.ORGANIZATIONS);
    }

    private Paged<CkanOrganization> organizations(Endpoint<Wire.Counted<List<CkanOrganization>>> endpoint) {
        return list(
                endpoint,
                ORGANIZATIONS_PER_PAGE,
                () -> Arguments.none().query("all_fields", true),
                organization -> identity(organization.id()));
    }

    @Override
    public CkanOrganization organization(String organization) {
        return call(Endpoints.ORGANIZATION, id("an organization", organization));
    }

    @Override
    public Paged<CkanOrganization> groups() {
        return organizations(Endpoints.GROUPS);
    }

    @Override
    public List<String> tags() {
        return Lists.copy(call(Endpoints.TAGS, Arguments.none()));
    }

    @Override
    public List<CkanLicence> licences() {
        return Lists.copy(call(Endpoints.LICENCES, Arguments.none()));
    }

    @Override
    public CkanStatus status() {
        return call(Endpoints.STATUS, Arguments.none());
    }

    @Override
    public List<CkanField> fields(String resource) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.rows(Map.class);
        return call(endpoint, resource(resource, q -> {}).query("limit", 0)).fields();
    }

    private static Arguments resource(String resource, Consumer<CkanRowQuery> query) {
        RowParameters parameters = new RowParameters();
        query.accept(parameters);
        return parameters.arguments(requireResource(resource));
    }

    private static String requireResource(String resource) {
        return DatasetParameters.requireText("The identifier of a resource is", resource);
    }

    @Override
    public Paged<TableRow> rows(String resource, Consumer<CkanRowQuery> query) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.rows(Map.class);
        return rows(endpoint, resource, query, DefaultCkanClient::row, row -> identity(row.id()));
    }

    private static TableRow row(Map<String, Object> fields, Attribution origin) {
        Object id = fields.get("_id");
        return new TableRow(id == null ? "" : id.toString(), null, fields, origin);
    }

    @Override
    public <T> Paged<T> rows(String resource, Class<T> type, Consumer<CkanRowQuery> query) {
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
            Consumer<CkanRowQuery> query,
            RowShape<R, T> shape,
            Function<? super T, ?> identity) {
        requireResource(resource);
        RowParameters parameters = new RowParameters();
        query.accept(parameters);
        return paged(
                endpoint,
                parameters.cursor(),
                parameters.pageSize(),
                (offset, limit) -> {
                    Arguments arguments =
                            parameters.arguments(resource).query("limit", limit).query("offset", offset);
                    Wire.Counted<Wire.Rows<R>> answer = service.call(endpoint, arguments);
                    Attribution origin = readNow(parameters.attribution());
                    List<T> rows = answer.body().records().stream()
                            .map(row -> shape.of(row, origin))
                            .toList();
                    return new OffsetPaging.Records<>(
                            rows, rows.size() + answer.skipped(), answer.body().total());
                },
                identity);
    }

    private Attribution readNow(Attribution origin) {
        return origin.withRetrievedAt(service.engine().time().now());
    }

    @Override
    public long count(String resource, Consumer<CkanRowQuery> query) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.rows(Map.class);
        Long total = call(endpoint, resource(resource, query).query("limit", 0)).total();
        return total == null ? 0 : total;
    }

    @Override
    public List<TableRow> sql(String sql) {
        Endpoint<Wire.Counted<Wire.Rows<Map<String, Object>>>> endpoint = Endpoints.sql(Map.class);
        Arguments arguments = Arguments.none().query("sql", DatasetParameters.requireText("A query is", sql));
        Attribution origin = readNow(Attribution.unknown());
        return call(endpoint, arguments).records().stream()
                .map(fields -> row(fields, origin))
                .toList();
    }

    @Override
    public <T> RecordStream<T> export(String resource, Class<T> type) {
        return ExportStream.open(dump(resource), body -> {
            Payload payload = body.payload();
            CsvRows rows = CsvRows.open(payload.stream(), payload.charset(), ',', payload.drift());
            return new CsvRecords<>(rows, type, payload.drift());
        });
    }

    private ExportBody dump(String resource) {
        return service.open(
                Endpoints.DUMP,
                Arguments.of("resource", requireResource(resource))
                        .query("format", "csv")
                        .query("bom", false));
    }

    @Override
    public long download(String resource, Path file) {
        Objects.requireNonNull(file, "file");
        return Downloads.toFile(dump(resource), file, bytes -> {});
    }

    @Override
    public long download(CkanResource resource, Path file) {
        Objects.requireNonNull(file, "file");
        if (resource.url() == null) {
            throw new IllegalArgumentException("The portal told no address of this resource");
        }
        return Downloads.toFile(service.openFile(Endpoints.DUMP, resource.url()), file, bytes -> {});
    }

    @Override
    public CkanClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super CkanClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
