package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents as the provider writes them. */
final class Wire {

    private Wire() {}

    @JsonIgnoreProperties({"page", "page_size", "previous_page", "facets"})
    record Page<T>(
            @JsonProperty("data") List<T> data,
            @JsonProperty("total") @Nullable Long total,
            @JsonProperty("next_page") @Nullable String next) {
        Page {
            data = Lists.copy(data);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facets(@JsonProperty("facets") Map<String, List<DataGouvFacetValue>> facets) {
        Facets {
            facets = facets == null ? Map.of() : facets;
        }
    }

    @JsonIgnoreProperties({"indexes", "deleted_at", "dataset_id", "allow_download"})
    record Profile(@JsonProperty("profile") @Nullable TabularProfile profile) {}

    record Rows<T>(
            @JsonProperty("data") List<T> data,
            @JsonProperty("links") @Nullable Links links,
            @JsonProperty("meta") @Nullable Meta meta) {
        Rows {
            data = Lists.copy(data);
        }
    }

    @JsonIgnoreProperties({"profile", "swagger", "prev"})
    record Links(@JsonProperty("next") @Nullable String next) {}

    @JsonIgnoreProperties({"page", "page_size"})
    record Meta(@JsonProperty("total") @Nullable Long total) {}

    /** An answer and how many of its items could not be read. */
    record Counted<T>(T body, int skipped) {}
}
