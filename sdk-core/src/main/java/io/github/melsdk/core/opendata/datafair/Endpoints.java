package io.github.melsdk.core.opendata.datafair;

import io.github.melsdk.core.internal.client.Decoders;
import io.github.melsdk.core.internal.http.Decoder;
import io.github.melsdk.core.internal.http.Endpoint;
import io.github.melsdk.core.internal.json.GenericType;
import io.github.melsdk.core.internal.json.Json;
import io.github.melsdk.core.internal.json.SkipCounter;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** The operations of data-fair. All are reads. */
final class Endpoints {

    private static final String DATASET_PATH = "/datasets/{dataset}";

    static final Endpoint<Wire.Counted<Wire.Catalogue>> DATASETS =
            get("datasets", "/datasets", counted(Wire.Catalogue.class));
    static final Endpoint<DataFairDataset> DATASET = get("dataset", DATASET_PATH, Decoders.json(DataFairDataset.class));
    static final Endpoint<List<DataFairColumn>> SCHEMA =
            get("schema", DATASET_PATH + "/schema", Decoders.json(new GenericType(List.class, DataFairColumn.class)));
    static final Endpoint<Boolean> LINES_FILE =
            get("lines.file", DATASET_PATH + "/lines", Decoders.none()).accepting("*/*");
    static final Endpoint<List<Object>> VALUES =
            get("values", DATASET_PATH + "/values/{column}", Decoders.json(new GenericType(List.class, Object.class)));
    static final Endpoint<Map<String, Object>> VALUE_LABELS =
            get("values-labels", DATASET_PATH + "/values-labels/{column}", Decoders.json((Type) Map.class));
    static final Endpoint<ValueGroups> GROUPS =
            get("values_agg", DATASET_PATH + "/values_agg", Decoders.json(ValueGroups.class));
    static final Endpoint<MetricValue> METRIC =
            get("metric_agg", DATASET_PATH + "/metric_agg", Decoders.json(MetricValue.class));
    static final Endpoint<ColumnMetrics> METRICS =
            get("simple_metrics_agg", DATASET_PATH + "/simple_metrics_agg", Decoders.json(ColumnMetrics.class));
    static final Endpoint<Wire.Words> WORDS =
            get("words_agg", DATASET_PATH + "/words_agg", Decoders.json(Wire.Words.class));
    static final Endpoint<Wire.Cells> CELLS =
            get("geo_agg", DATASET_PATH + "/geo_agg", Decoders.json(Wire.Cells.class));
    static final Endpoint<Boolean> FILE = get("file", DATASET_PATH + "/{file}", Decoders.none())
            .accepting("*/*")
            .asDownload();

    private Endpoints() {}

    static <T> Endpoint<Wire.Counted<Wire.Lines<T>>> lines(Type type) {
        return get("lines", DATASET_PATH + "/lines", counted(new GenericType(Wire.Lines.class, type)));
    }

    private static <T> Decoder<Wire.Counted<T>> counted(Type type) {
        return payload -> {
            SkipCounter drift = new SkipCounter(payload.drift(), "$.results");
            T body = Json.standard().read(payload.stream(), payload.charset(), type, drift);
            return new Wire.Counted<>(body, drift.skipped());
        };
    }

    private static <T> Endpoint<T> get(String id, String path, Decoder<T> decoder) {
        return Endpoint.get("datafair." + id, path, decoder);
    }
}
