package io.github.melsdk.core.opendata.ckan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value of a field and how many datasets have it.
 *
 * @param name value as filters take it; empty when not told
 * @param label value for people, or null
 * @param count number of datasets, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CkanFacetValue(
        @JsonProperty("name") String name,
        @JsonProperty("display_name") @Nullable String label,
        @JsonProperty("count") @Nullable Long count) {

    public CkanFacetValue {
        name = name == null ? "" : name;
    }
}
