package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire.
 *
 * @param id its number, as text
 * @param body the question
 * @param description an explanation
 * @param questionType such as {@code single_option}; the list is unverified
 * @param mandatory whether it must be answered
 * @param position its place in the order
 * @param maxChoices most options that may be chosen
 * @param options what may be chosen
 */
public record Question(
        @JsonProperty("id") String id,
        @JsonProperty("body") LocalizedText body,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("questionType") @Nullable String questionType,
        @JsonProperty("mandatory") @Nullable Boolean mandatory,
        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("maxChoices") @Nullable Integer maxChoices,

        @JsonProperty("responseOptions") @JsonAlias("answerOptions")
        List<ResponseOption> options)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Question {
        Objects.requireNonNull(id, "id");
        body = Values.text(body);
        description = Values.text(description);
        options = Values.list(options);
    }
}
