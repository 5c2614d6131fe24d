package io.github.melsdk.core.opendata.geonetwork;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers of Elasticsearch. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties({"took", "timed_out", "_shards"})
    record Answer(
            @JsonProperty("hits") Hits hits,
            @JsonProperty("aggregations") Map<String, Buckets> aggregations) {
        Answer {
            hits = hits == null ? new Hits(null, List.of()) : hits;
            aggregations = aggregations == null ? Map.of() : aggregations;
        }
    }

    @JsonIgnoreProperties("max_score")
    record Hits(
            @JsonProperty("total") @Nullable Total total,
            @JsonProperty("hits") List<Hit> hits) {
        Hits {
            hits = Lists.copy(hits);
        }
    }

    @JsonIgnoreProperties("relation")
    record Total(@JsonProperty("value") @Nullable Long value) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Hit(
            @JsonProperty("_id") @Nullable String id,
            @JsonProperty("_source") Map<String, Object> source) {
        Hit {
            source = Lists.copy(source);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Buckets(@JsonProperty("buckets") List<Bucket> buckets) {
        Buckets {
            buckets = Lists.copy(buckets);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bucket(
            @JsonProperty("key") @Nullable Object key,
            @JsonProperty("doc_count") @Nullable Long count) {}

    /** An answer and how many of its hits could not be read. */
    record Counted(Answer body, int skipped) {}
}
