package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of an election.
 *
 * @param id its number, as text
 * @param title the question
 * @param maxSelections most answers that may be chosen
 * @param minSelections fewest answers that must be chosen
 * @param answers the answers
 */
public record ElectionQuestion(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("maxSelections") @Nullable Integer maxSelections,
        @JsonProperty("minSelections") @Nullable Integer minSelections,
        @JsonProperty("answers") List<ElectionAnswer> answers)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ElectionQuestion {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        answers = Values.list(answers);
    }
}
