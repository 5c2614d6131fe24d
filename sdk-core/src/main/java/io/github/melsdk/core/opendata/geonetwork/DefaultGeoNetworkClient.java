package io.github.melsdk.core.opendata.geonetwork;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.error.PageCeilingException;
import io.github.melsdk.core.internal.client.CeiledPaging;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.OffsetPaging;
import io.github.melsdk.core.internal.client.PagedList;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.Content;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.http.HttpMethod;
import io.github.melsdk.core.internal.http.RefusedAnswer;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import io.github.melsdk.core.internal.retry.Safety;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The client over a catalogue. */
final class DefaultGeoNetworkClient implements GeoNetworkClient {

    private static final int NOT_FOUND = 404;
    private static final long CEILING = 10_000;

    private static final Decoder<Wire.Counted> ANSWER = payload -> {
        SkipCounter drift = new SkipCounter(payload.drift(), "$.hits.hits");
        Wire.Answer body = Json.standard().read(payload.stream(), payload.charset(), Wire.Answer.class, drift);
        return new Wire.Counted(body, drift.skipped());
    };

    /** A search that is posted is still a read. */
    private static final Endpoint<Wire.Counted> SEARCH =
            Endpoint.of("geonetwork.search", HttpMethod.POST, "/srv/api/search/records/_search", Safety.READ, ANSWER);

    private static final Endpoint<Wire.Hit> RECORD = SEARCH.decodedBy(payload -> {
        List<Wire.Hit> hits = ANSWER.decode(payload).body().hits().hits();
        if (hits.isEmpty()) {
            throw new RefusedAnswer(NOT_FOUND, null, "there is no such record that is published");
        }
        return hits.get(0);
    });

    private final Service service;
    private final RecordReader reader;
    private final ClientSupport<GeoNetworkClient> support;

    DefaultGeoNetworkClient(Service service) {
        this.service = service;
        this.reader = new RecordReader(service.baseUrl().toString());
        this.support = new ClientSupport<>("geonetwork", service, DefaultGeoNetworkClient::new);
    }

    private static Arguments posting(Map<String, Object> body) {
        return Arguments.none().content(Content.json(body));
    }

    private static QueryParameters parameters(Consumer<GeoNetworkQuery> query) {
        QueryParameters parameters = new QueryParameters();
        query.accept(parameters);
        return parameters;
    }

    @Override
    public Paged<GeoNetworkRecord> records(Consumer<GeoNetworkQuery> query) {
        QueryParameters parameters = parameters(query);
        OffsetPaging<GeoNetworkRecord> paging = new OffsetPaging<>(
                0,
                parameters.pageSize(),
                DefaultGeoNetworkClient::room,
                (offset, limit) -> read(parameters, offset, limit));
        return PagedList.of(
                SEARCH.label(),
                new CeiledPaging<>(paging, CEILING),
                record -> record.id().isEmpty() ? new Object() : record.id(),
                service.engine().executor(),
                parameters.cursor());
    }

    private static long room(long offset) {
        if (offset >= CEILING) {
            throw new PageCeilingException(
                    CEILING, "Narrow the query, for example by changedSince(…).", SEARCH.label());
        }
        return CEILING - offset;
    }

    private OffsetPaging.Records<GeoNetworkRecord> read(QueryParameters parameters, long offset, int limit) {
        Wire.Counted answer = service.call(SEARCH, posting(parameters.body(offset, limit)));
        Wire.Hits hits = answer.body().hits();
        List<GeoNetworkRecord> records = hits.hits().stream().map(reader::read).toList();
        return new OffsetPaging.Records<>(
                records,
                records.size() + answer.skipped(),
                hits.total() == null ? null : hits.total().value());
    }

    @Override
    public Map<String, Map<String, Long>> facets(List<String> fields, Consumer<GeoNetworkQuery> query) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Name the fields whose values are counted");
        }
        Map<String, Wire.Buckets> found = service.call(
                        SEARCH, posting(parameters(query).counting(fields)))
                .body()
                .aggregations();
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        fields.forEach(field -> counts.put(field, RecordReader.counts(found.get(field))));
        return counts;
    }

    @Override
    public GeoNetworkRecord record(String uuid) {
        return reader.read(
                service.call(RECORD, posting(new QueryParameters().withId(uuid).body(0, 1))));
    }

    @Override
    public Optional<GeoNetworkRecord> findRecord(String uuid) {
        try {
            return Optional.of(record(uuid));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    @Override
    public GeoNetworkClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super GeoNetworkClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
