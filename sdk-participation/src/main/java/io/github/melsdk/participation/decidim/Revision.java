package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of something, for traceability.
 *
 * @param id its number, as text
 * @param createdAt when it was made
 * @param editor who made it
 * @param changeset by attribute the value before and after
 */
public record Revision(
        @JsonProperty("id") String id,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("editor") @Nullable Author editor,
        @JsonProperty("changeset") Map<String, Object> changeset)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Revision {
        Objects.requireNonNull(id, "id");
        changeset = Values.map(changeset);
    }
}
