package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be chosen in an election.
 *
 * @param id its number, as text
 * @param title the answer
 * @param description what it means
 * @param votes votes
 * @param selected whether it won
 */
public record ElectionAnswer(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("results_total") @Nullable Integer votes,
        @JsonProperty("selected") @Nullable Boolean selected)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ElectionAnswer {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
    }
}
