package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.Paged;
import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.ServiceClient;
import io.github.melsdk.core.internal.client.PagedView;
import io.github.melsdk.core.internal.client.StreamView;
import io.github.melsdk.core.internal.geo.GeometryBounds;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import io.github.melsdk.core.opendata.opendatasoft.Condition;
import io.github.melsdk.core.opendata.opendatasoft.Field;
import io.github.melsdk.core.opendata.opendatasoft.Odsql;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftClient;
import io.github.melsdk.core.opendata.opendatasoft.OpendatasoftRecord;
import io.github.melsdk.core.opendata.opendatasoft.SelectionQuery;
import io.github.melsdk.core.territory.PortalSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opendatasoft: everything becomes ODSQL, except substrings and the order of texts that the portal does not sort. */
final class OpendatasoftAdapter implements Adapter {

    private static final int LARGEST_PAGE = 100;
    private static final Set<Pushdown.Ability> ABILITIES = EnumSet.complementOf(EnumSet.of(Pushdown.Ability.SUBSTRING));

    private final OpendatasoftClient client;
    private final Setting setting;

    OpendatasoftAdapter(Setting setting) {
        this.setting = setting;
        this.client = OpendatasoftClient.builder(setting.address())
                .transport(setting.transport())
                .build();
    }

    @Override
    public PortalSource.Software software() {
        return PortalSource.Software.OPENDATASOFT;
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
                        q.where(Odsql.fullText(words));
                    }
                }),
                dataset -> dataset.toDescription());
    }

    @Override
    public DatasetDescription describe(String dataset) {
        return client.dataset(dataset).metadata().toDescription();
    }

    @Override
    public Abilities abilities(DatasetDescription dataset) {
        boolean located = position(dataset).isPresent();
        boolean repaired = setting.wallClockDatasets().contains(dataset.id());
        Pushdown pushdown = new Pushdown(dataset, ABILITIES, repaired);
        // The portal sorts few texts, and does not say what becomes of the others.
        return new Abilities(
                pushdown::test,
                true,
                located,
                located,
                field -> dataset.column(field)
                        .filter(column -> column.type() != DatasetColumn.Type.TEXT)
                        .isPresent(),
                located,
                true);
    }

    @Override
    public Paged<DataRecord> records(DatasetDescription dataset, Split split) {
        RecordRequest request = split.request();
        Reader reader = new Reader(dataset, split);
        return PagedView.map(
                client.dataset(dataset.id()).records(q -> {
                    write(q, dataset, split);
                    q.includeLinks().pageSize(request.pageSize(LARGEST_PAGE, LARGEST_PAGE));
                    if (request.cursor() != null) {
                        q.startingAt(request.cursor());
                    }
                }),
                reader::read);
    }

    @Override
    public Optional<RecordStream<DataRecord>> export(DatasetDescription dataset, Split split) {
        Reader reader = new Reader(dataset, split);
        return Optional.of(StreamView.some(
                client.dataset(dataset.id()).export(OpendatasoftRecord.class, q -> write(q, dataset, split)),
                record -> Optional.of(reader.read(record))));
    }

    private static void write(SelectionQuery<?> query, DatasetDescription dataset, Split split) {
        split.filtersOnPortal().forEach(filter -> query.where(condition(filter)));
        if (split.textOnPortal() != null) {
            query.where(Odsql.fullText(split.textOnPortal()));
        }
        position(dataset).map(column -> Odsql.field(column.name())).ifPresent(field -> writePlace(query, field, split));
        for (RecordRequest.Order order : split.ordersOnPortal()) {
            Field field = Odsql.field(order.field());
            query.orderBy(order.descending() ? field.descending() : field);
        }
        Set<String> names = split.selectedOnPortal();
        if (!names.isEmpty()) {
            position(dataset).ifPresent(column -> names.add(column.name()));
            query.selectFields(names.toArray(String[]::new));
        }
    }

    private static void writePlace(SelectionQuery<?> query, Field field, Split split) {
        if (split.boxOnPortal() != null) {
            query.where(field.in(split.boxOnPortal()));
        }
        RecordRequest.Circle circle = split.circleOnPortal();
        if (circle != null) {
            query.where(field.withinDistance(circle.centre(), circle.radius()));
            if (split.isNearestFirstOnPortal()) {
                query.orderBy(field.distanceTo(circle.centre()));
            }
        }
    }

    private static Condition condition(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            Field field = Odsql.field(comparison.field());
            Object value = comparison.value();
            return switch (comparison.operator()) {
                case EQUAL -> field.equalTo(value);
                case NOT_EQUAL -> field.notEqualTo(value);
                case GREATER -> field.greaterThan(value);
                case AT_LEAST -> field.atLeast(value);
                case LESS -> field.lessThan(value);
                case AT_MOST -> field.atMost(value);
            };
        }
        if (filter instanceof Filter.OneOf oneOf) {
            return Odsql.field(oneOf.field()).in(oneOf.values());
        }
        if (filter instanceof Filter.Containing beginning) {
            return Odsql.startsWith(beginning.text(), Odsql.field(beginning.field()));
        }
        if (filter instanceof Filter.Present present) {
            return Odsql.field(present.field()).isNotNull();
        }
        if (filter instanceof Filter.Not not) {
            return condition(not.part()).negated();
        }
        List<Condition> parts = new ArrayList<>();
        boolean any = filter instanceof Filter.AnyOf;
        (filter instanceof Filter.AnyOf anyOf ? anyOf.parts() : ((Filter.AllOf) filter).parts())
                .forEach(part -> parts.add(condition(part)));
        return any ? Odsql.anyOf(parts) : Odsql.allOf(parts);
    }

    /** Returns the column that places a record: its point, or else its geometry. */
    private static Optional<DatasetColumn> position(DatasetDescription dataset) {
        Optional<DatasetColumn> point = first(dataset, DatasetColumn.Type.POINT);
        return point.isPresent() ? point : first(dataset, DatasetColumn.Type.GEOMETRY);
    }

    private static Optional<DatasetColumn> first(DatasetDescription dataset, DatasetColumn.Type type) {
        return dataset.columns().stream()
                .filter(column -> column.type() == type)
                .findFirst();
    }

    /** Makes neutral records. */
    private final class Reader {
        private final DatasetDescription dataset;
        private final RecordRequest request;
        private final Optional<DatasetColumn> point;
        private final Optional<DatasetColumn> shape;

        Reader(DatasetDescription dataset, Split split) {
            this.dataset = dataset;
            this.request = split.request();
            this.point = first(dataset, DatasetColumn.Type.POINT);
            this.shape = first(dataset, DatasetColumn.Type.GEOMETRY);
        }

        DataRecord read(OpendatasoftRecord record) {
            Map<String, Object> geometry = geometry(record);
            GeoPoint position = point.flatMap(column -> record.point(column.name()))
                    .or(() -> geometry == null ? Optional.empty() : GeometryBounds.middle(geometry))
                    .orElse(null);
            Map<String, Object> fields = new LinkedHashMap<>(record.fields());
            // Identifier, links and time stamps are the portal's own, not the dataset's.
            fields.keySet()
                    .removeIf(
                            name -> name.startsWith("_") && dataset.column(name).isEmpty());
            return new DataRecord(
                    record.id().orElse(""),
                    position,
                    geometry,
                    fields,
                    setting.wallClock(dataset.id(), request),
                    setting.attribution(dataset.attribution()).withRetrievedAt(setting.now()));
        }

        @SuppressWarnings("unchecked") // keys of JSON objects are texts
        private @Nullable Map<String, Object> geometry(OpendatasoftRecord record) {
            return shape.flatMap(column -> record.shape(column.name()))
                    .map(feature -> feature.get("geometry"))
                    .filter(Map.class::isInstance)
                    .map(geometry -> (Map<String, Object>) geometry)
                    .orElse(null);
        }
    }
}
