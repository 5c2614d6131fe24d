package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the way to a result.
 *
 * @param id its number, as text
 * @param title its title, from 0.27 on
 * @param description what happened
 * @param day the day
 */
public record Milestone(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("entryDate") @Nullable LocalDate day)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Milestone {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
    }
}
