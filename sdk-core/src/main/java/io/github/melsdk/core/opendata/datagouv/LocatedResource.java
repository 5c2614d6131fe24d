package io.github.melsdk.core.opendata.datagouv;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A resource and where it belongs.
 *
 * @param resource the resource, or null
 * @param datasetId identifier of its dataset; null for a resource of the community
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocatedResource(
        @JsonProperty("resource") @Nullable DataGouvResource resource,
        @JsonProperty("dataset_id") @Nullable String datasetId) {}
