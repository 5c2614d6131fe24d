package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of an export as GeoJSON.
 *
 * @param <T> type of the properties
 * @param type {@code Feature}, or null
 * @param geometry GeoJSON geometry as maps and lists, longitude first; empty when the record has none
 * @param properties all fields but the one that became the geometry; null when the portal sent none
 */
public record OpendatasoftFeature<T>(
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("geometry") Map<String, Object> geometry,
        @JsonProperty("properties") @Nullable T properties) {

    public OpendatasoftFeature {
        geometry = Lists.copy(geometry);
    }
}
