package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Questions.
 *
 * @param id its number, as text
 * @param title its title
 * @param description what it is about
 * @param terms terms of use
 * @param questions the questions
 */
public record Questionnaire(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("tos") LocalizedText terms,
        @JsonProperty("questions") List<Question> questions)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Questionnaire {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        terms = Values.text(terms);
        questions = Values.list(questions);
    }
}
