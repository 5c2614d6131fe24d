package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an organization or a space.
 *
 * @param key its stable name, such as {@code proposals_count}
 * @param value the figure
 * @param name its name for people, from 0.31 on
 * @param description what it counts, from 0.31 on
 */
public record Statistic(
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("value") @Nullable Integer value,
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("description") LocalizedText description) {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Statistic {
        name = Values.text(name);
        description = Values.text(description);
    }

    /** Returns the key and the figure. */
    @Override
    public String toString() {
        return key + "=" + value;
    }
}
