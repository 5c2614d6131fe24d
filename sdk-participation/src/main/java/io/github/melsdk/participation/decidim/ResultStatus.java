package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a result stands.
 *
 * @param id its number, as text
 * @param key its stable name
 * @param name its name
 * @param description what it means
 * @param progress percent done
 */
public record ResultStatus(
        @JsonProperty("id") String id,
        @JsonProperty("key") @Nullable String key,
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("progress") @Nullable Integer progress)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ResultStatus {
        Objects.requireNonNull(id, "id");
        name = Values.text(name);
        description = Values.text(description);
    }
}
