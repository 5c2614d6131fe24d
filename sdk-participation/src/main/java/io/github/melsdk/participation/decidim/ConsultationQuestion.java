package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a consultation.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param slug its text identifier
 * @param title the question
 * @param subtitle second title
 * @param whatIsDecided what is decided
 * @param context why it is asked
 * @param votesCount votes
 * @param responsesCount possible responses
 * @param totalCommentsCount comments
 * @param comments comments, if asked for
 */
public record ConsultationQuestion(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("subtitle") LocalizedText subtitle,
        @JsonProperty("whatIsDecided") LocalizedText whatIsDecided,
        @JsonProperty("questionContext") LocalizedText context,
        @JsonProperty("votesCount") @Nullable Integer votesCount,
        @JsonProperty("responsesCount") @Nullable Integer responsesCount,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments)
        implements Identified, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ConsultationQuestion {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        subtitle = Values.text(subtitle);
        whatIsDecided = Values.text(whatIsDecided);
        context = Values.text(context);
        comments = Values.list(comments);
    }
}
