package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import java.util.List;
import java.util.Map;

/**
 * The counted values of one field.
 *
 * @param name technical name of the field; empty when not told
 * @param values its values, in the order of the portal
 * @param extras what this version of the SDK does not know
 */
public record Facet(
        @JsonProperty("name") String name,
        @JsonProperty("facets") List<FacetValue> values,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public Facet {
        name = name == null ? "" : name;
        values = Lists.copy(values);
        extras = Lists.copy(extras);
    }
}
