package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A heading that forms stand under.
 *
 * @param slug its identifier
 * @param title its name for people, null if absent
 * @param description a sentence about it, null if absent
 * @param url its page, null if absent
 * @param extras fields that the model does not list
 */
public record PublikCategory(
        @JsonProperty("slug") String slug,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("url") @Nullable String url,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the extras. */
    public PublikCategory {
        slug = slug == null ? "" : slug;
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #slug()}. */
    @Override
    public String id() {
        return slug;
    }
}
