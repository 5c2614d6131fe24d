package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.datagouv.DataGouvClient;
import io.github.melsdk.core.opendata.datagouv.DataGouvClientBuilder;
import io.github.melsdk.core.opendata.datagouv.DataGouvDataset;
import io.github.melsdk.core.opendata.datagouv.DataGouvResource;
import io.github.melsdk.core.opendata.datagouv.TabularOperator;
import io.github.melsdk.core.opendata.datagouv.TabularProfile;
import io.github.melsdk.core.opendata.datagouv.TabularQuery;
import io.github.melsdk.core.territory.PortalSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * data.gouv.fr: the catalogue of udata, and the rows of those files that its tabular service has taken in; comparisons, an order
 * and a selection go there.
 */
final class DataGouvAdapter implements Adapter {

    private static final int LARGEST_PAGE = 50;
    private static final int MOST_FILES_TRIED = 10;
    private static final Set<Pushdown.Ability> ABILITIES =
            EnumSet.of(Pushdown.Ability.EQUALITY, Pushdown.Ability.RANGES);

    private final DataGouvClient client;
    private final Setting setting;
    private final Map<String, String> tables = new ConcurrentHashMap<>();

    DataGouvAdapter(Setting setting) {
        this.setting = setting;
        DataGouvClientBuilder builder =
                DataGouvClient.builder().portal(setting.address()).transport(setting.transport());
        String host = setting.address().getHost();
        // The tabular service of the national portal has a host of its own; elsewhere it is looked for beside the
        // catalogue.
        boolean national = host != null && (host.equals("data.gouv.fr") || host.endsWith(".data.gouv.fr"));
        this.client = (national ? builder : builder.tabular(setting.address())).build();
    }

    @Override
    public PortalSource.Software software() {
        return PortalSource.Software.UDATA;
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
                DataGouvDataset::describe);
    }

    @Override
    public DatasetDescription describe(String id) {
        TableAddress address = TableAddress.parse(id);
        DatasetDescription described = client.describe(address.dataset());
        List<DatasetColumn> columns = List.of();
        for (DataGouvResource resource : client.resources(address.dataset()).limit(MOST_FILES_TRIED)) {
            TabularProfile profile = address.allows(resource.id()) ? profile(resource.id()) : null;
            if (profile != null) {
                tables.put(id, resource.id());
                columns = profile.columns();
                break;
            }
        }
        return new DatasetDescription(
                id,
                described.title(),
                described.description(),
                described.keywords(),
                null,
                columns,
                described.attribution());
    }

    /** Files that are no tables, or too large, are not found by the tabular service. */
    private @Nullable TabularProfile profile(String resource) {
        try {
            return client.profile(resource);
        } catch (NotFoundException e) {
            return null;
        }
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        Pushdown pushdown =
                new Pushdown(dataset, ABILITIES, setting.wallClockDatasets().contains(dataset.id()));
        return new Abilities(
                filter -> pushdown.test(filter) && isWritable(filter), false, false, false, field -> true, false, true);
    }

    /** The provider misreads some characters in values and in headings. */
    private static boolean isWritable(Filter filter) {
        return RecordRequest.fields(filter).allMatch(DataGouvAdapter::isPlain)
                && (filter instanceof Filter.Comparison comparison
                                && isPlain(comparison.value().toString())
                        || filter instanceof Filter.OneOf oneOf
                                && oneOf.values().stream().allMatch(value -> isPlain(value.toString())));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> "&=,\"\\".indexOf(c) >= 0) && !text.contains("__");
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        String table = tables.get(dataset.id());
        if (table == null) {
            throw new IllegalArgumentException(
                    "No file of the dataset " + dataset.id()
                            + " was taken in by the tabular service. Its files can be downloaded: call client(DataGouvClient.class)");
        }
        TableRows rows = new TableRows(setting, dataset, split);
        return PagedView.map(client.rows(table, q -> write(q, dataset, split)), rows::record);
    }

    private static void write(TabularQuery query, DatasetDescription dataset, Split split) {
        RecordRequest request = split.request();
        query.attribution(dataset.attribution()).pageSize(Math.max(2, request.pageSize(LARGEST_PAGE, LARGEST_PAGE)));
        split.filtersOnPortal().forEach(filter -> write(query, filter));
        for (RecordRequest.Order order : split.ordersOnPortal()) {
            if (order.descending()) {
                query.sortByDescending(order.field());
            } else {
                query.sortBy(order.field());
            }
        }
        Set<String> names = split.selectedOnPortal();
        if (!names.isEmpty()) {
            query.select(names.toArray(String[]::new));
        }
        if (request.cursor() != null) {
            query.startingAt(request.cursor());
        }
    }

    private static void write(TabularQuery query, Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            TabularOperator operator = switch (comparison.operator()) {
                case EQUAL -> TabularOperator.EQUAL;
                case NOT_EQUAL -> TabularOperator.NOT_EQUAL;
                case GREATER -> TabularOperator.GREATER;
                case AT_LEAST -> TabularOperator.AT_LEAST;
                case LESS -> TabularOperator.LESS;
                case AT_MOST -> TabularOperator.AT_MOST;
            };
            query.where(comparison.field(), operator, comparison.value());
        } else if (filter instanceof Filter.OneOf oneOf) {
            query.where(oneOf.field(), TabularOperator.ONE_OF, oneOf.values().toArray());
        }
    }
}
