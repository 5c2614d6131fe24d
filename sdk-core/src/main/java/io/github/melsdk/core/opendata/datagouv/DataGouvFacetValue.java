package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A value of a filter and how many datasets have it.
 *
 * @param name the value; empty when not told
 * @param count number of datasets, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DataGouvFacetValue(
        @JsonProperty("name") String name,
        @JsonProperty("count") @Nullable Long count) {

    public DataGouvFacetValue {
        name = name == null ? "" : name;
    }
}
