package io.github.melsdk.energy.charging;

import io.github.melsdk.core.CallOptions;
import io.github.melsdk.core.RawResponse;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.internal.client.ClientSupport;
import io.github.melsdk.core.internal.client.ExportStream;
import io.github.melsdk.core.internal.client.StreamView;
import io.github.melsdk.core.internal.http.Arguments;
import io.github.melsdk.core.internal.http.ExportBody;
import io.github.melsdk.core.internal.http.Service;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.core.model.Licence;
import io.github.melsdk.core.territory.Communes;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The client over the access point and the table service. */
final class DefaultIrveClient implements IrveClient {

    private static final Attribution NATIONAL = Attribution.of("transport.data.gouv.fr", Licence.LICENCE_OUVERTE_2_0)
            .withDataset(
                    "Infrastructures de recharge pour véhicules électriques",
                    "https://www.data.gouv.fr/datasets/5448d3e0c751df01f85d0572");

    private final Service proxy;
    private final Service tables;
    private final String resource;
    private final Duration staleAfter;
    private final ClientSupport<IrveClient> support;

    DefaultIrveClient(Service proxy, Service tables, String resource, Duration staleAfter) {
        this.proxy = proxy;
        this.tables = tables;
        this.resource = resource;
        this.staleAfter = staleAfter;
        this.support = new ClientSupport<>(
                "irve",
                proxy,
                other -> new DefaultIrveClient(other, tables.with(other.settings()), resource, staleAfter));
    }

    @Override
    public ChargingNetwork network(Communes communes) {
        Deduplication points;
        try (RecordStream<ChargePoint> rows = chargePoints(communes)) {
            points = Deduplication.of(rows);
        }
        try (RecordStream<ChargePointStatus> statuses = statuses()) {
            return ChargingNetwork.of(points, statuses, now(), staleAfter);
        }
    }

    @Override
    public RecordStream<ChargePoint> chargePoints(Communes communes) {
        Arguments arguments = Arguments.of("resource", resource).query("code_insee_commune__in", codes(communes));
        return rows(tables.open(Endpoints.OF_COMMUNES, arguments), communes);
    }

    /** Publishers go on writing the codes of communes that became part of others. */
    private static String codes(Communes communes) {
        return Stream.concat(
                        communes.codes().stream().map(Object::toString),
                        communes.former().stream().map(former -> former.code().toString()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    @Override
    public RecordStream<ChargePoint> export(StaticSource source) {
        return rows(proxy.open(Endpoints.STATIC, Arguments.of("resource", source.resource())), null);
    }

    @Override
    public RecordStream<ChargePoint> exportFile(URI file) {
        return rows(proxy.openFile(Endpoints.STATIC_FILE, file.toString()), null);
    }

    private RecordStream<ChargePoint> rows(ExportBody body, @Nullable Communes communes) {
        IrveRows shape = new IrveRows(NATIONAL.withRetrievedAt(now()));
        RecordStream<ChargePoint> rows = ExportStream.open(body, opened -> RowReader.open(opened, shape::point));
        return communes == null
                ? rows
                : StreamView.some(rows, point -> point.isIn(communes) ? Optional.of(point) : Optional.empty());
    }

    @Override
    public RecordStream<ChargePointStatus> statuses(Consumer<StatusQuery> query) {
        StatusRequest request = new StatusRequest();
        query.accept(request);
        return ExportStream.open(
                proxy.open(Endpoints.DYNAMIC, request.arguments()), opened -> RowReader.open(opened, IrveRows::status));
    }

    @Override
    public List<FeedHealth> feeds() {
        Arguments arguments = Arguments.of("resource", StatusRequest.NATIONAL).query("status", 1);
        return proxy.call(Endpoints.FEEDS, arguments).feeds();
    }

    private Instant now() {
        return proxy.engine().time().now();
    }

    @Override
    public IrveClient withOptions(Consumer<CallOptions> options) {
        return support.withOptions(options);
    }

    @Override
    public <T> CompletableFuture<T> async(Function<? super IrveClient, ? extends T> work) {
        return support.async(work);
    }

    @Override
    public RawResponse raw(String pathTemplate, Object... values) {
        return support.raw(pathTemplate, values);
    }
}
