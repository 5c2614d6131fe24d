package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.error.NotFoundException;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.ogcfeatures.CollectionSchema;
import io.github.melsdk.core.opendata.ogcfeatures.Conformance;
import io.github.melsdk.core.opendata.ogcfeatures.ConformanceClass;
import io.github.melsdk.core.opendata.ogcfeatures.Feature;
import io.github.melsdk.core.opendata.ogcfeatures.FeatureCollectionInfo;
import io.github.melsdk.core.opendata.ogcfeatures.ItemsQuery;
import io.github.melsdk.core.opendata.ogcfeatures.OgcFeaturesClient;
import io.github.melsdk.core.opendata.ogcfeatures.ServerFlavour;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Capability;
import io.github.melsdk.core.opendata.ogcfeatures.cql2.Cql2Condition;
import io.github.melsdk.core.territory.PortalSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OGC API Features of any server: a box and conditions go to the server, as far as its software or its promises reach. */
final class OgcFeaturesAdapter implements Adapter {

    private static final int USUAL_PAGE = 1_000;
    private static final int LARGEST_PAGE = 10_000;

    private final OgcFeaturesClient client;
    private final PortalSource.Software software;
    private final ServerFlavour flavour;
    private final Setting setting;
    private volatile @Nullable Conformance conformance;

    OgcFeaturesAdapter(Setting setting, PortalSource.Software software) {
        this.setting = setting;
        this.software = software;
        this.flavour = switch (software) {
            case GEOSERVER_OGC_FEATURES -> ServerFlavour.GEOSERVER;
            case GEORCHESTRA_DATA_API -> ServerFlavour.GEORCHESTRA_DATA_API;
            default -> ServerFlavour.STANDARD;
        };
        this.client = OgcFeaturesClient.builder(setting.address())
                .transport(setting.transport())
                .flavour(flavour)
                .attribution(setting.attribution())
                .build();
    }

    @Override
    public PortalSource.Software software() {
        return software;
    }

    @Override
    public ServiceClient<?> client() {
        return client;
    }

    /** The standard has no search of collections: their list is read whole and searched here. */
    @Override
    public Paged<DatasetDescription> search(String words) {
        return new FoundHere(
                () -> client.collections().stream().map(this::description).toList(), words);
    }

    @Override
    public DatasetDescription describe(String dataset) {
        FeatureCollectionInfo collection = client.collection(dataset);
        return description(collection).withColumns(columns(collection));
    }

    /** Servers link to their queryables or have none; data-api promises them and has none either. */
    private List<DatasetColumn> columns(FeatureCollectionInfo collection) {
        boolean linked = collection.links().stream()
                .anyMatch(link -> link.rel() != null && link.rel().endsWith("queryables"));
        if (!linked) {
            return List.of();
        }
        try {
            CollectionSchema queryables = client.queryables(collection.id());
            return Boolean.TRUE.equals(queryables.additionalProperties()) ? List.of() : queryables.columns();
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private DatasetDescription description(FeatureCollectionInfo collection) {
        String title = collection.title() == null ? collection.id() : collection.title();
        return new DatasetDescription(
                collection.id(),
                title,
                collection.description(),
                List.of(),
                null,
                List.of(),
                setting.attribution().withDataset(title, setting.attribution().sourceUrl()));
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        Pushdown pushdown = new Pushdown(
                dataset,
                EnumSet.allOf(Pushdown.Ability.class),
                setting.wallClockDatasets().contains(dataset.id()));
        return new Abilities(
                filter -> pushdown.test(filter) && takes(Cql2Filters.condition(filter)),
                false,
                true,
                false,
                field -> sorts(),
                false,
                false);
    }

    /** A server of unknown software is believed about the language of filters, and asked for nothing beyond. */
    private boolean takes(Cql2Condition condition) {
        if (flavour != ServerFlavour.STANDARD) {
            return true;
        }
        Conformance declared = conformance();
        return declared.declares(ConformanceClass.FILTER)
                && Cql2Capability.neededBy(condition).stream().allMatch(declared::declares);
    }

    private Conformance conformance() {
        Conformance known = conformance;
        if (known == null) {
            known = client.conformance();
            conformance = known;
        }
        return known;
    }

    /** A server that does not know the parameter ignores it: only one that promises sorting is asked for it. */
    private boolean sorts() {
        return flavour != ServerFlavour.STANDARD || conformance().declares(ConformanceClass.SORTING);
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        ZoneId zone = setting.wallClock(dataset.id(), split.request());
        return PagedView.map(
                client.items(dataset.id(), q -> write(q, split, zone)), feature -> record(feature, dataset));
    }

    private static void write(ItemsQuery query, Split split, @Nullable ZoneId zone) {
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

    static DataRecord record(Feature feature, DatasetDescription dataset) {
        return new DataRecord(
                feature.id(),
                feature.location().orElse(null),
                feature.geometry(),
                feature.fields(),
                feature.wallClockZone(),
                dataset.attribution().withRetrievedAt(feature.attribution().retrievedAt()));
    }
}
