package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents as the portal writes them. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties("help")
    record Envelope<T>(
            @JsonProperty("success") @Nullable Boolean success,
            @JsonProperty("result") @Nullable T result,
            @JsonProperty("error") @Nullable Object error) {}

    @JsonIgnoreProperties({"facets", "sort"})
    record Found(
            @JsonProperty("count") @Nullable Long count,
            @JsonProperty("results") List<CkanDataset> results,
            @JsonProperty("search_facets") Map<String, Facet> facets) {
        Found {
            results = Lists.copy(results);
            facets = facets == null ? Map.of() : facets;
        }
    }

    @JsonIgnoreProperties("title")
    record Facet(@JsonProperty("items") List<CkanFacetValue> items) {
        Facet {
            items = Lists.copy(items);
        }
    }

    /** The answer repeats the query; its links to a next page never end. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rows<T>(
            @JsonProperty("fields") List<CkanField> fields,
            @JsonProperty("records") List<T> records,
            @JsonProperty("total") @Nullable Long total) {
        Rows {
            fields = Lists.copy(fields);
            records = Lists.copy(records);
        }
    }

    /** A result and how many of its items could not be read. */
    record Counted<T>(T body, int skipped) {}
}
