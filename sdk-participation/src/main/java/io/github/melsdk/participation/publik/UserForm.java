package io.github.melsdk.participation.publik;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Beta;
import io.github.melsdk.core.model.Extras;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a citizen's own requests, in short.
 *
 * @param name form and number for people, null if absent
 * @param title the form, null if absent
 * @param url its page, null if absent
 * @param at when it was sent in or begun, by the clock of the site; null if absent
 * @param status its status for people, null if absent
 * @param extras fields that the model does not list
 */
@Beta("The shape is from memory.")
public record UserForm(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("datetime") @Nullable LocalDateTime at,
        @JsonProperty("status") @Nullable String status,
        @JsonAnySetter Map<String, Object> extras)
        implements Extras {

    /** Copies the extras. */
    public UserForm {
        extras = extras == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns name and status; nothing about a person. */
    @Override
    public String toString() {
        return "UserForm[" + name + ", " + status + "]";
    }
}
