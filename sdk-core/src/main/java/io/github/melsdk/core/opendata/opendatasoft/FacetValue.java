package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.internal.json.Lists;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One counted value.
 *
 * @param name its name for people; empty when not told
 * @param value what to refine by, for example {@code A/B} below {@code A}; empty when not told
 * @param count number of records, or null
 * @param state whether the query refines by it
 * @param children values below it, for a hierarchical field
 * @param extras what this version of the SDK does not know
 */
public record FacetValue(
        @JsonProperty("name") String name,
        @JsonProperty("value") String value,
        @JsonProperty("count") @Nullable Long count,
        @JsonProperty("state") OpenEnum<FacetState> state,
        @JsonProperty("facets") List<FacetValue> children,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    public FacetValue {
        name = name == null ? "" : name;
        value = value == null ? name : value;
        state = OpenEnum.bind(FacetState.class, state);
        children = Lists.copy(children);
        extras = Lists.copy(extras);
    }
}
