package io.github.melsdk.core.opendata.opendatasoft;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.Downloads;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.csv.CsvRecords;
import io.github.melsdk.core.internal.csv.CsvRows;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Payload;
import io.github.melsdk.core.internal.json.GenericType;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.RecordIterator;
import io.github.melsdk.core.internal.json.StreamShape;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The client of a dataset over its portal. */
final class DefaultDatasetClient implements DatasetClient {

    private final Portal portal;
    private final String id;

    DefaultDatasetClient(Portal portal, String id) {
        if (Objects.requireNonNull(id, "datasetId").isBlank()) {
            throw new IllegalArgumentException("The identifier of a dataset is blank");
        }
        this.portal = portal;
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    private Arguments path() {
        return Arguments.of("dataset", id);
    }

    @Override
    public OpendatasoftDataset metadata(Consumer<ItemQuery> query) {
        return portal.located(
                portal.call(Endpoints.DATASET, item(path(), query)).body());
    }

    private static Arguments item(Arguments path, Consumer<ItemQuery> query) {
        ItemParameters parameters = new ItemParameters();
        query.accept(parameters);
        return parameters.writeTo(path);
    }

    @Override
    public Optional<OpendatasoftDataset> findMetadata() {
        try {
            return Optional.of(metadata());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public <T> Paged<T> records(Class<T> type, Consumer<RecordQuery> query) {
        return portal.list(
                Endpoints.records(type), this::path, query, result -> result, DefaultDatasetClient::identity);
    }

    /** Only records with their links tell who they are; a record without identifier equals no other. */
    private static Object identity(Object result) {
        Optional<String> id = result instanceof OpendatasoftRecord record ? record.id() : Optional.empty();
        return id.isPresent() ? id.get() : new Object();
    }

    @Override
    public <T> ResultPage<T> page(Class<T> type, Consumer<RecordQuery> query) {
        return portal.page(Endpoints.records(type), this::path, query, result -> result);
    }

    @Override
    public OptionalLong count(Consumer<RecordQuery> query) {
        return page(query.andThen(q -> q.pageSize(0))).claimedTotal();
    }

    @Override
    public <T> T record(String recordId, Class<T> type, Consumer<ItemQuery> query) {
        return portal.call(Endpoints.record(type), item(path().path("record", recordId), query))
                .body();
    }

    @Override
    public Optional<OpendatasoftRecord> findRecord(String recordId) {
        try {
            return Optional.of(record(recordId));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public Facets facets(Consumer<FacetQuery> query) {
        CountParameters.OfDataset parameters = new CountParameters.OfDataset();
        query.accept(parameters);
        Arguments arguments = path();
        parameters.writeTo(arguments);
        Answered<Wire.FacetList> answered = portal.call(Endpoints.FACETS, arguments);
        return new Facets(answered.body().facets(), answered.body().links(), answered.quotas());
    }

    @Override
    public List<Link> exports() {
        return portal.call(Endpoints.EXPORTS, path()).body().links();
    }

    @Override
    public <T> RecordStream<T> export(RecordFormat format, Class<T> type, Consumer<ExportQuery> query) {
        BulkParameters.OfDataset parameters = parameters(query);
        parameters.requireReadable();
        return ExportStream.open(open(format.format(), parameters), body -> records(body, format, type, parameters));
    }

    private static <T> RecordIterator<T> records(
            ExportBody body, RecordFormat format, Class<T> type, BulkParameters.OfDataset parameters)
            throws IOException {
        Payload payload = body.payload();
        if (format == RecordFormat.CSV) {
            CsvRows rows = CsvRows.open(payload.stream(), payload.charset(), parameters.delimiter(), payload.drift());
            return new CsvRecords<>(rows, type, payload.drift());
        }
        StreamShape shape = format == RecordFormat.JSON ? StreamShape.ARRAY : StreamShape.LINES;
        return Json.standard().stream(payload.stream(), payload.charset(), shape, type, payload.drift());
    }

    @Override
    public <T> RecordStream<OpendatasoftFeature<T>> exportFeatures(Class<T> type, Consumer<ExportQuery> query) {
        BulkParameters.OfDataset parameters = parameters(query);
        parameters.requireReadable();
        return ExportStream.open(
                open(ExportFormat.GEOJSON, parameters),
                body -> Json.standard().stream(
                        body.payload().stream(),
                        body.payload().charset(),
                        StreamShape.field("features"),
                        new GenericType(OpendatasoftFeature.class, type),
                        body.payload().drift()));
    }

    @Override
    public long download(ExportFormat format, OutputStream out, Consumer<ExportQuery> query) {
        Objects.requireNonNull(out, "out");
        BulkParameters.OfDataset parameters = parameters(query);
        return Downloads.copy(open(format, parameters), out, parameters.progress());
    }

    @Override
    public long download(ExportFormat format, Path file, Consumer<ExportQuery> query) {
        Objects.requireNonNull(file, "file");
        BulkParameters.OfDataset parameters = parameters(query);
        return Downloads.toFile(open(format, parameters), file, parameters.progress());
    }

    private static BulkParameters.OfDataset parameters(Consumer<ExportQuery> query) {
        BulkParameters.OfDataset parameters = new BulkParameters.OfDataset();
        query.accept(parameters);
        return parameters;
    }

    private ExportBody open(ExportFormat format, BulkParameters.OfDataset parameters) {
        Arguments arguments = path().path("format", format.wire());
        parameters.writeTo(arguments, format.wire());
        return portal.open(Endpoints.EXPORT, arguments);
    }

    @Override
    public List<Attachment> attachments() {
        return portal.call(Endpoints.ATTACHMENTS, path()).body().attachments();
    }

    @Override
    public long download(Attachment attachment, OutputStream out) {
        Objects.requireNonNull(out, "out");
        return Downloads.copy(open(attachment), out, bytes -> {});
    }

    @Override
    public long download(Attachment attachment, Path file) {
        Objects.requireNonNull(file, "file");
        return Downloads.toFile(open(attachment), file, bytes -> {});
    }

    private ExportBody open(Attachment attachment) {
        if (attachment.href() == null) {
            throw new IllegalArgumentException("The portal told no address of this attachment");
        }
        return portal.service().openFile(Endpoints.ATTACHMENT, attachment.href());
    }
}
