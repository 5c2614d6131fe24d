package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param name the key of its value, null for what takes none (titles, pages, remarks)
 * @param label the question, null if absent
 * @param type kind of field as the site names it, such as {@code string} or {@code file}; null if absent
 * @param required whether it must be filled in, null if the site does not say
 * @param items possible values of a list
 * @param extras fields that the model does not list
 */
public record PublikField(
        @JsonProperty("varname") @Nullable String name,
        @JsonProperty("label") @Nullable String label,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("required") @Nullable Boolean required,
        @JsonProperty("items") List<String> items,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    /** Copies items and extras. */
    public PublikField {
        items = items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }
}
