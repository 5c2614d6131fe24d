package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.datafair.ColumnFilter;
import io.github.melsdk.core.opendata.datafair.DataFairClient;
import io.github.melsdk.core.opendata.datafair.DataFairDataset;
import io.github.melsdk.core.opendata.datafair.LineQuery;
import io.github.melsdk.core.territory.PortalSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** data-fair: comparisons of columns, joined with and; which columns allow ranges or beginnings varies, so texts stay here. */
final class DataFairAdapter implements Adapter {

    private static final int USUAL_PAGE = 1_000;
    private static final int LARGEST_PAGE = 10_000;
    private static final Set<Pushdown.Ability> ABILITIES =
            EnumSet.of(Pushdown.Ability.EQUALITY, Pushdown.Ability.RANGES, Pushdown.Ability.PRESENCE);

    private final DataFairClient client;
    private final Setting setting;

    DataFairAdapter(Setting setting) {
        this.setting = setting;
        this.client = DataFairClient.builder(setting.address())
                .transport(setting.transport())
                .build();
    }

    @Override
    public PortalSource.Software software() {
        return PortalSource.Software.DATA_FAIR;
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
                DataFairDataset::describe);
    }

    @Override
    public DatasetDescription describe(String dataset) {
        return client.describe(dataset);
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        boolean located = dataset.columns().stream().anyMatch(column -> column.type() == DatasetColumn.Type.POINT);
        Pushdown pushdown =
                new Pushdown(dataset, ABILITIES, setting.wallClockDatasets().contains(dataset.id()));
        // The portal takes each operator once per column; a second condition of the same kind is decided here.
        Set<String> taken = new HashSet<>();
        return new Abilities(
                filter -> pushdown.test(filter) && taken.add(parameter(filter)),
                true,
                located,
                located,
                field -> true,
                located,
                true);
    }

    private static String parameter(Filter filter) {
        String operator = filter instanceof Filter.Comparison comparison
                ? comparison.operator().name()
                : filter.getClass().getName();
        return operator + ' ' + RecordRequest.fields(filter).findFirst().orElse("");
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        TableRows rows = new TableRows(setting, dataset, split);
        return PagedView.map(client.lines(dataset.id(), q -> write(q, dataset, split)), rows::record);
    }

    private static void write(LineQuery query, DatasetDescription dataset, Split split) {
        RecordRequest request = split.request();
        query.attribution(dataset.attribution()).pageSize(request.pageSize(USUAL_PAGE, LARGEST_PAGE));
        split.filtersOnPortal().forEach(filter -> write(query, filter));
        if (split.textOnPortal() != null) {
            query.text(split.textOnPortal());
        }
        if (split.boxOnPortal() != null) {
            query.within(split.boxOnPortal());
        }
        RecordRequest.Circle circle = split.circleOnPortal();
        if (circle != null) {
            query.near(circle.centre(), circle.radius());
            if (split.isNearestFirstOnPortal()) {
                query.sortByDistanceFrom(circle.centre());
            }
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
            dataset.columns().stream()
                    .filter(column -> column.type() == DatasetColumn.Type.POINT)
                    .forEach(column -> names.add(column.name()));
            names.add("_id");
            query.select(names.toArray(String[]::new));
        }
        if (request.cursor() != null) {
            query.startingAt(request.cursor());
        }
    }

    private static void write(LineQuery query, Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            ColumnFilter operator = switch (comparison.operator()) {
                case EQUAL -> ColumnFilter.EQUAL;
                case NOT_EQUAL -> ColumnFilter.NOT_EQUAL;
                case GREATER -> ColumnFilter.GREATER;
                case AT_LEAST -> ColumnFilter.AT_LEAST;
                case LESS -> ColumnFilter.LESS;
                case AT_MOST -> ColumnFilter.AT_MOST;
            };
            query.filter(comparison.field(), operator, comparison.value());
        } else if (filter instanceof Filter.OneOf oneOf) {
            query.filter(oneOf.field(), ColumnFilter.ONE_OF, oneOf.values().toArray());
        } else if (filter instanceof Filter.Present present) {
            query.filter(present.field(), ColumnFilter.PRESENT);
        } else {
            throw new IllegalStateException("Not a condition that this portal was found to decide: " + filter);
        }
    }
}
