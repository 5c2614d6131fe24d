package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Beta;
import io.github.melsdk.core.model.Extras;
import io.github.melsdk.core.model.Identified;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something one can have an appointment at.
 *
 * @param slug its identifier
 * @param title its name for people, null if absent
 * @param kind {@code events} or {@code meetings}, null if absent
 * @param extras fields that the model does not list
 */
@Beta("The interface of appointments is from memory.")
public record PublikAgenda(
        @JsonProperty("slug") String slug,
        @JsonProperty("text") @Nullable String title,
        @JsonProperty("kind") @Nullable String kind,
        @JsonAnySetter Map<String, Object> extras)
        implements Identified, Extras {

    /** Copies the extras. */
    public PublikAgenda {
        slug = slug == null ? "" : slug;
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns {@link #slug()}. */
    @Override
    public String id() {
        return slug;
    }
}
