package io.github.melsdk.core.opendata.datafair;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents as the portal writes them. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties({"facets", "meta"})
    record Catalogue(
            @JsonProperty("count") @Nullable Long count,
            @JsonProperty("results") List<DataFairDataset> results) {
        Catalogue {
            results = Lists.copy(results);
        }
    }

    @JsonIgnoreProperties({"meta", "hint", "totalCollapse"})
    record Lines<T>(
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("next") @Nullable String next,
            @JsonProperty("results") List<T> results) {
        Lines {
            results = Lists.copy(results);
        }
    }

    @JsonIgnoreProperties({"total", "sample", "meta"})
    record Words(@JsonProperty("results") List<SignificantWord> results) {
        Words {
            results = Lists.copy(results);
        }
    }

    @JsonIgnoreProperties({"total", "meta"})
    record Cells(@JsonProperty("aggs") List<GeoCell> cells) {
        Cells {
            cells = Lists.copy(cells);
        }
    }

    /** An answer and how many of its items could not be read. */
    record Counted<T>(T body, int skipped) {}
}
