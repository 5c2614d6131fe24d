package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.ogcfeatures.WfsClient;
import io.github.melsdk.core.opendata.ogcfeatures.WfsLayer;
import io.github.melsdk.core.opendata.ogcfeatures.WfsQuery;
import io.github.melsdk.core.territory.PortalSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** WFS of a GeoServer: a box, conditions as ECQL, and an order go to the server. */
final class WfsAdapter implements Adapter {

    private static final int USUAL_PAGE = 1_000;
    private static final int LARGEST_PAGE = 10_000;

    private final WfsClient client;
    private final Setting setting;

    WfsAdapter(Setting setting) {
        this.setting = setting;
        this.client = WfsClient.builder(setting.address())
                .transport(setting.transport())
                .attribution(setting.attribution())
                .build();
    }

    @Override
    public PortalSource.Software software() {
        return PortalSource.Software.WFS;
    }

    @Override
    public ServiceClient<?> client() {
        return client;
    }

    @Override
    public Paged<DatasetDescription> search(String words) {
        return new FoundHere(
                () -> client.capabilities().layers().stream()
                        .map(layer -> description(layer, List.of()))
                        .toList(),
                words);
    }

    /** Only the description of its columns says whether a layer exists without reading the list of all. */
    @Override
    public DatasetDescription describe(String dataset) {
        List<DatasetColumn> columns = client.columns(dataset);
        return description(new WfsLayer(dataset, null, null, List.of(), List.of(), null), columns);
    }

    private DatasetDescription description(WfsLayer layer, List<DatasetColumn> columns) {
        String title = layer.title() == null ? layer.id() : layer.title();
        return new DatasetDescription(
                layer.id(),
                title,
                layer.description(),
                layer.keywords(),
                null,
                columns,
                setting.attribution().withDataset(title, setting.attribution().sourceUrl()));
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        boolean located = dataset.columns().stream()
                .anyMatch(column ->
                        column.type() == DatasetColumn.Type.GEOMETRY || column.type() == DatasetColumn.Type.POINT);
        Pushdown pushdown = new Pushdown(
                dataset,
                EnumSet.allOf(Pushdown.Ability.class),
                setting.wallClockDatasets().contains(dataset.id()));
        return new Abilities(pushdown::test, false, located, false, field -> true, false, false);
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        ZoneId zone = setting.wallClock(dataset.id(), split.request());
        return PagedView.map(
                client.features(dataset.id(), q -> write(q, split, zone)),
                feature -> OgcFeaturesAdapter.record(feature, dataset));
    }

    private static void write(WfsQuery query, Split split, @Nullable ZoneId zone) {
        RecordRequest request = split.request();
        query.pageSize(request.pageSize(USUAL_PAGE, LARGEST_PAGE));
        split.filtersOnPortal().stream().map(Cql2Filters::condition).forEach(query::filter);
        if (split.boxOnPortal() != null) {
            query.within(split.boxOnPortal());
        }
        for (RecordRequest.Order order : split.ordersOnPortal()) {
            if (order.descending()) {
                query.sortByDescending(order.field());
            } else {
                query.sortBy(order.field());
            }
        }
        if (request.cursor() != null) {
            query.startingAt(request.cursor());
        }
        if (zone != null) {
            query.wallClock(zone);
        }
    }
}
