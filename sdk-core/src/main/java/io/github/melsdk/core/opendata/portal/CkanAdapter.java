package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.ckan.CkanClient;
import io.github.melsdk.core.opendata.ckan.CkanDataset;
import io.github.melsdk.core.opendata.ckan.CkanField;
import io.github.melsdk.core.opendata.ckan.CkanResource;
import io.github.melsdk.core.opendata.ckan.CkanRowQuery;
import io.github.melsdk.core.territory.PortalSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** CKAN: rows of the DataStore; equality, words, an order and a selection go to the portal. */
final class CkanAdapter implements Adapter {

    private static final int USUAL_PAGE = 1_000;
    private static final int LARGEST_PAGE = 32_000;

    private final CkanClient client;
    private final Setting setting;
    private final Map<String, String> tables = new ConcurrentHashMap<>();

    CkanAdapter(Setting setting) {
        this.setting = setting;
        this.client = CkanClient.builder(setting.address())
                .transport(setting.transport())
                .build();
    }

    @Override
    public PortalSource.Software software() {
        return PortalSource.Software.CKAN;
    }

    @Override
    public ServiceClient<?> client() {
        return client;
    }

    @Override
    public Paged<DatasetDescription> search(String words) {
        return PagedView.map(
                client.datasets(q -> {
                    if (!words.isEmpty()) {
                        q.text(words);
                    }
                }),
                CkanDataset::describe);
    }

    @Override
    public DatasetDescription describe(String id) {
        TableAddress address = TableAddress.parse(id);
        CkanDataset dataset = client.dataset(address.dataset());
        String table = dataset.resources().stream()
                .filter(resource -> Boolean.TRUE.equals(resource.inDataStore()) && address.allows(resource.id()))
                .map(CkanResource::id)
                .findFirst()
                .orElse(null);
        List<DatasetColumn> columns = List.of();
        if (table != null) {
            tables.put(id, table);
            columns = client.fields(table).stream().map(CkanField::column).toList();
        }
        DatasetDescription described = dataset.describe();
        return new DatasetDescription(
                id,
                described.title(),
                described.description(),
                described.keywords(),
                null,
                columns,
                described.attribution());
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        Pushdown pushdown = new Pushdown(dataset, Set.of(Pushdown.Ability.EQUALITY), false);
        return new Abilities(
                filter -> isEquality(filter) && pushdown.test(filter), true, false, false, field -> true, false, true);
    }

    private static boolean isEquality(Filter filter) {
        return filter instanceof Filter.OneOf
                || filter instanceof Filter.Comparison comparison && comparison.operator() == Filter.Operator.EQUAL;
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        String table = tables.get(dataset.id());
        if (table == null) {
            throw new IllegalArgumentException(
                    "The dataset " + dataset.id() + " has no table in the DataStore of this portal."
                            + " Its files can be downloaded: call client(CkanClient.class)");
        }
        TableRows rows = new TableRows(setting, dataset, split);
        return PagedView.map(client.rows(table, q -> write(q, dataset, split)), rows::record);
    }

    private static void write(CkanRowQuery query, DatasetDescription dataset, Split split) {
        RecordRequest request = split.request();
        query.attribution(dataset.attribution()).pageSize(request.pageSize(USUAL_PAGE, LARGEST_PAGE));
        for (Filter filter : split.filtersOnPortal()) {
            if (filter instanceof Filter.OneOf oneOf) {
                query.where(oneOf.field(), oneOf.values().toArray());
            } else if (filter instanceof Filter.Comparison comparison) {
                query.where(comparison.field(), comparison.value());
            }
        }
        if (split.textOnPortal() != null) {
            query.text(split.textOnPortal());
        }
        for (RecordRequest.Order order : split.ordersOnPortal()) {
            if (order.descending()) {
                query.sortByDescending(order.field());
            } else {
                query.sortBy(order.field());
            }
        }
        Set<String> names = split.selectedOnPortal();
        if (!names.isEmpty()) {
            names.add("_id");
            query.select(names.toArray(String[]::new));
        }
        if (request.cursor() != null) {
            query.startingAt(request.cursor());
        }
    }
}
