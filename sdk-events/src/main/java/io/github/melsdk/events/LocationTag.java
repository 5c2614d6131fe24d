package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A label of a location.
 *
 * @param id its number, null if unknown
 * @param label its text
 */
public record LocationTag(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("label") LocalizedText label) {

    /** Turns a missing label into an empty one. */
    public LocationTag {
        label = label == null ? LocalizedText.empty() : label;
    }
}
