package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.client.NumberedPages;
import io.github.melsdk.core.internal.client.PageReader;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.TableRow;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftPoint;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The client over a portal. */
final class DefaultDataFairClient implements DataFairClient {

    private static final int MOST_VALUES = 1_000;

    private final Service service;
    private final OpendatasoftClient layer;
    private final ClientSupport<DataFairClient> support;

    DefaultDataFairClient(Service service, OpendatasoftClient layer) {
        this.service = service;
        this.layer = layer;
        this.support = new ClientSupport<>("datafair", service, changed -> new DefaultDataFairClient(changed, layer));
    }

    private static Arguments path(String dataset) {
        return Arguments.of("dataset", RestrictionParameters.requireText("The identifier of a dataset is", dataset));
    }

    @Override
    public Paged<DataFairDataset> datasets(Consumer<DataFairDatasetQuery> query) {
        DatasetParameters parameters = new DatasetParameters();
        query.accept(parameters);
        NumberedPages<DataFairDataset> pages = new NumberedPages<>(parameters.pageSize(), (page, size) -> {
            Wire.Counted<Wire.Catalogue> answer = service.call(Endpoints.DATASETS, parameters.arguments(page));
            List<DataFairDataset> datasets =
                    answer.body().results().stream().map(this::located).toList();
            return new NumberedPages.Answer<>(
                    datasets, answer.skipped(), answer.body().count(), null);
        });
        return PagedList.of(
                Endpoints.DATASETS.label(),
                pages,
                dataset -> identity(dataset.id()),
                service.engine().executor(),
                parameters.cursor());
    }

    /** What has no identifier equals nothing else. */
    private static Object identity(String id) {
        return id.isEmpty() ? new Object() : id;
    }

    private DataFairDataset located(DataFairDataset dataset) {
        return dataset.id().isEmpty() ? dataset : dataset.at(service.urlOf(Endpoints.DATASET, path(dataset.id())));
    }

    @Override
    public DataFairDataset dataset(String dataset) {
        return located(service.call(Endpoints.DATASET, path(dataset)));
    }

    @Override
    public Optional<DataFairDataset> findDataset(String dataset) {
        try {
            return Optional.of(dataset(dataset));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<DataFairColumn> schema(String dataset) {
        return Lists.copy(service.call(Endpoints.SCHEMA, path(dataset)));
    }

    @Override
    public Paged<TableRow> lines(String dataset, Consumer<LineQuery> query) {
        LineParameters parameters = parameters(query);
        Endpoint<Wire.Counted<Wire.Lines<Map<String, Object>>>> endpoint = Endpoints.lines(Map.class);
        return list(endpoint, dataset, parameters, this::row, row -> identity(row.id()));
    }

    private TableRow row(Map<String, Object> fields, Attribution origin) {
        Object id = fields.get("_id");
        // A text with the latitude first, as in the CSV of Opendatasoft.
        OpendatasoftPoint point = OpendatasoftPoint.ofWire(fields.get("_geopoint"));
        GeoPoint place = point == null ? null : point.toGeoPoint().orElse(null);
        return new TableRow(id == null ? "" : id.toString(), place, fields, origin);
    }

    @Override
    public <T> Paged<T> lines(String dataset, Class<T> type, Consumer<LineQuery> query) {
        Endpoint<Wire.Counted<Wire.Lines<T>>> endpoint = Endpoints.lines(type);
        return list(endpoint, dataset, parameters(query), (line, origin) -> line, line -> identity(""));
    }

    private static LineParameters parameters(Consumer<LineQuery> query) {
        LineParameters parameters = new LineParameters();
        query.accept(parameters);
        return parameters;
    }

    /** Makes a result of a line as it came. */
    private interface LineShape<L, T> {
        T of(L line, Attribution origin);
    }

    private <L, T> Paged<T> list(
            Endpoint<Wire.Counted<Wire.Lines<L>>> endpoint,
            String dataset,
            LineParameters parameters,
            LineShape<L, T> shape,
            Function<? super T, ?> identity) {
        path(dataset);
        return PagedList.of(
                endpoint.label(),
                (cursor, wanted) -> {
                    Arguments arguments = path(dataset);
                    parameters.writeTo(arguments);
                    arguments.query("size", Math.min(parameters.pageSize(), wanted));
                    NextLink.write(arguments, cursor);
                    Wire.Counted<Wire.Lines<L>> answer = service.call(endpoint, arguments);
                    Attribution origin = parameters
                            .attribution()
                            .withRetrievedAt(service.engine().time().now());
                    return new PageReader.Slice<>(
                            answer.body().results().stream()
                                    .map(line -> shape.of(line, origin))
                                    .toList(),
                            NextLink.cursor(answer.body().next()),
                            answer.body().total(),
                            answer.skipped());
                },
                identity,
                service.engine().executor(),
                parameters.cursor());
    }

    @Override
    public long count(String dataset, Consumer<LineFilter> query) {
        Endpoint<Wire.Counted<Wire.Lines<Map<String, Object>>>> endpoint = Endpoints.lines(Map.class);
        Arguments arguments = filtered(dataset, query).query("size", 0).query("count", "exact");
        Long total = service.call(endpoint, arguments).body().total();
        return total == null ? 0 : total;
    }

    private static Arguments filtered(String dataset, Consumer<LineFilter> query) {
        RestrictionParameters.OfFilter parameters = new RestrictionParameters.OfFilter();
        query.accept(parameters);
        Arguments arguments = path(dataset);
        parameters.writeTo(arguments);
        return arguments;
    }

    @Override
    public List<Object> values(String dataset, String column, int most, Consumer<LineFilter> query) {
        if (most < 1 || most > MOST_VALUES) {
            throw new IllegalArgumentException("The portal gives 1 to " + MOST_VALUES + " values, not " + most);
        }
        Arguments arguments = filtered(dataset, query)
                .path("column", RestrictionParameters.requireColumn(column))
                .query("size", most);
        return Lists.copy(service.call(Endpoints.VALUES, arguments));
    }

    @Override
    public Map<String, Object> valueLabels(String dataset, String column) {
        return Lists.copy(service.call(
                Endpoints.VALUE_LABELS, path(dataset).path("column", RestrictionParameters.requireColumn(column))));
    }

    @Override
    public ValueGroups groups(String dataset, Consumer<GroupQuery> query) {
        GroupParameters parameters = new GroupParameters();
        query.accept(parameters);
        Arguments arguments = path(dataset);
        parameters.writeTo(arguments);
        return service.call(Endpoints.GROUPS, arguments);
    }

    @Override
    public MetricValue metric(String dataset, Metric metric, String column, Consumer<LineFilter> query) {
        Arguments arguments = filtered(dataset, query)
                .query("metric", metric.wire())
                .query("field", RestrictionParameters.requireColumn(column));
        return service.call(Endpoints.METRIC, arguments);
    }

    @Override
    public ColumnMetrics metrics(
            String dataset, List<String> columns, List<Metric> metrics, Consumer<LineFilter> query) {
        String names = metrics.stream().map(Metric::wire).collect(Collectors.joining(","));
        Arguments arguments = filtered(dataset, query)
                .query("fields", columns.isEmpty() ? null : RestrictionParameters.list(columns.toArray(String[]::new)))
                .query("metrics", names.isEmpty() ? null : names);
        return service.call(Endpoints.METRICS, arguments);
    }

    @Override
    public List<SignificantWord> words(String dataset, String column, Consumer<LineFilter> query) {
        Arguments arguments = filtered(dataset, query).query("field", RestrictionParameters.requireColumn(column));
        return service.call(Endpoints.WORDS, arguments).results();
    }

    @Override
    public List<GeoCell> cells(String dataset, int most, Consumer<LineFilter> query) {
        Arguments arguments = filtered(dataset, query)
                .query("agg_size", GroupParameters.requireGroups(most))
                .query("size", 0);
        return service.call(Endpoints.CELLS, arguments).cells();
    }

    @Override
    public long download(String dataset, LineFormat format, OutputStream out, Consumer<LineQuery> query) {
        Objects.requireNonNull(out, "out");
        return Downloads.copy(open(dataset, format, query), out, bytes -> {});
    }

    @Override
    public long download(String dataset, LineFormat format, Path file, Consumer<LineQuery> query) {
        Objects.requireNonNull(file, "file");
        return Downloads.toFile(open(dataset, format, query), file, bytes -> {});
    }

    private ExportBody open(String dataset, LineFormat format, Consumer<LineQuery> query) {
        LineParameters parameters = parameters(query);
        Integer size = parameters.fileSize();
        Arguments arguments = path(dataset);
        parameters.writeTo(arguments);
        NextLink.write(arguments, parameters.cursor());
        arguments
                .query("size", size == null ? LineParameters.LARGEST_PAGE : size)
                .query("format", format.wire());
        ExportBody body = service.open(Endpoints.LINES_FILE, arguments);
        // A full file says that more lines would follow; without this check it would pass for the whole dataset.
        if (size == null && body.payload().header("Link").isPresent()) {
            body.close();
            throw new PageCeilingException(
                    LineParameters.LARGEST_PAGE,
                    "Set pageSize(…) for a part, narrow the query, or download the file behind the dataset.",
                    Endpoints.LINES_FILE.label());
        }
        return body;
    }

    @Override
    public long download(String dataset, DataFile which, Path file) {
        Objects.requireNonNull(file, "file");
        ExportBody body = service.open(Endpoints.FILE, path(dataset).path("file", which.wire()));
        return Downloads.toFile(body, file, bytes -> {});
    }

    @Override
    public OpendatasoftClient opendatasoft() {
        return layer;
    }

    @Override
    public DataFairClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super DataFairClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
