package io.github.melsdk.core.opendata.portal;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.internal.client.StreamView;
import io.github.melsdk.core.model.PlaceNames;
import io.github.melsdk.core.opendata.DatasetColumn;
import io.github.melsdk.core.opendata.DatasetDescription;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A dataset over the adapter of its software. */
final class PortalDataset implements Dataset {

    private final Adapter adapter;
    private final String id;
    private volatile @Nullable DatasetDescription description;

    PortalDataset(Adapter adapter, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The identifier of a dataset is blank");
        }
        this.adapter = adapter;
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public DatasetDescription description() {
        DatasetDescription known = description;
        if (known == null) {
            // Two callers may both ask; nobody waits behind another's request, so that each call keeps its own
            // deadline.
            known = adapter.describe(id);
            description = known;
        }
        return known;
    }

    @Override
    public Records records(Consumer<RecordQuery> query) {
        RecordRequest request = RecordRequest.of(query);
        Supplier<Split> split = () -> split(request);
        return PlannedRecords.of(split, () -> adapter.records(description(), split.get()));
    }

    @Override
    public RecordStream<DataRecord> export(Consumer<RecordQuery> query) {
        RecordRequest request = RecordRequest.of(query);
        Split split = split(request);
        if (split.isOrderedHere()) {
            throw new IllegalArgumentException("This portal cannot make the order of the query, and an export is not"
                    + " held in memory to be ordered: leave the order out, or call records(…)");
        }
        LocalPart part = new LocalPart(split);
        RecordStream<DataRecord> records = adapter.export(description(), split)
                .orElseGet(() -> new PagesAsStream(adapter.records(description(), split)));
        return StreamView.some(records, part::view);
    }

    private Split split(RecordRequest request) {
        DatasetDescription known = description();
        if (!known.columns().isEmpty()) {
            request.fields().forEach(field -> requireColumn(known, field));
        }
        return new Split(request, adapter.abilities(known));
    }

    private static void requireColumn(DatasetDescription dataset, String field) {
        if (dataset.column(field).isPresent()) {
            return;
        }
        String key = PlaceNames.normalise(field);
        List<String> names = dataset.columns().stream().map(DatasetColumn::name).toList();
        List<String> alike = names.stream()
                .filter(name -> PlaceNames.normalise(name).equals(key))
                .toList();
        throw new IllegalArgumentException("The dataset " + dataset.id() + " has no field \"" + field + "\". "
                + (alike.isEmpty() ? "Its fields are " : "Did you mean ")
                + (alike.isEmpty() ? names : alike)
                        .stream().limit(50).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "))
                + (alike.isEmpty() ? "" : "?"));
    }
}
