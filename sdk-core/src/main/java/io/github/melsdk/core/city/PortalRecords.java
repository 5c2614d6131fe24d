package io.github.melsdk.core.city;

import io.github.melsdk.core.Page;
import io.github.melsdk.core.Transport;
import io.github.melsdk.core.opendata.portal.DataRecord;
import io.github.melsdk.core.opendata.portal.Dataset;
import io.github.melsdk.core.opendata.portal.Filter;
import io.github.melsdk.core.opendata.portal.Portal;
import io.github.melsdk.core.opendata.portal.RecordQuery;
import io.github.melsdk.core.territory.CollectionSource;
import io.github.melsdk.core.territory.CommuneCode;
import io.github.melsdk.core.territory.FormerCommune;
import io.github.melsdk.core.territory.PortalSource;
import io.github.melsdk.core.territory.Territory;
import io.github.melsdk.core.territory.ThemeSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads themes from the data sets of portals. */
final class PortalRecords {

    private final Territory territory;
    private final Transport transport;
    private final Map<String, Dataset> datasets = new ConcurrentHashMap<>();

    PortalRecords(Territory territory, Transport transport) {
        this.territory = territory;
        this.transport = transport;
    }

    /** When an item was observed; null when it does not say. */
    @FunctionalInterface
    interface Observed<T> {
        @Nullable
        Instant at(T item);
    }

    /** Reads all records that belong to a theme. */
    <T> Loaded<T> read(
            ThemeSource.OfCollection source, BiFunction<Columns, DataRecord, Optional<T>> shape, Observed<T> observed) {
        CollectionSource collection = source.collection();
        Columns columns = new Columns(collection, territory);
        List<T> items = new ArrayList<>();
        int skipped = 0;
        for (Page<DataRecord> page : dataset(source.portal(), collection)
                .records(q -> restrict(q, collection))
                .pages()) {
            page.items().stream()
                    .filter(record -> !columns.isRetired(record))
                    .flatMap(record -> shape.apply(columns, record).stream())
                    .forEach(items::add);
            skipped += page.skipped();
        }
        return Loaded.of(items, observed, skipped);
    }

    /** What a portal tells about a data set is asked for once. */
    private Dataset dataset(PortalSource portal, CollectionSource collection) {
        return datasets.computeIfAbsent(
                portal.name() + ' ' + collection.id(),
                key -> Portal.of(portal, territory.zone(), transport).dataset(collection.id()));
    }

    private void restrict(RecordQuery query, CollectionSource collection) {
        collection
                .where()
                .forEach((column, values) -> query.where(Filter.field(column).in(values.toArray())));
        if (collection.communeField() != null) {
            // Some sources still use the codes of communes that are now part of another one.
            Object[] codes = Stream.concat(
                            territory.communes().codes().stream(),
                            territory.communes().former().stream().map(FormerCommune::code))
                    .map(CommuneCode::value)
                    .toArray();
            query.where(Filter.field(collection.communeField()).in(codes));
        }
    }
}
