package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be chosen.
 *
 * @param id its number, as text
 * @param body the text
 * @param freeText whether a text may be added
 */
public record ResponseOption(
        @JsonProperty("id") String id,
        @JsonProperty("body") LocalizedText body,
        @JsonProperty("freeText") @Nullable Boolean freeText)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ResponseOption {
        Objects.requireNonNull(id, "id");
        body = Values.text(body);
    }
}
