package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of lots among proposals; before 0.32 only.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param witnesses who watched
 * @param additionalInfo more about it
 * @param dice the number thrown, which makes the drawing repeatable
 * @param targetItems how many were to be drawn
 * @param candidateProposals numbers of the proposals that took part
 * @param selectedProposals numbers of the proposals drawn
 * @param requestedOn the day of the drawing
 * @param cancelReason why it was cancelled
 * @param cancelledOn when it was cancelled
 * @param classifications what it is filed under
 * @param reference the official reference
 * @param url its page, from 0.31 on
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Sortition(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("witnesses") LocalizedText witnesses,
        @JsonProperty("additionalInfo") LocalizedText additionalInfo,
        @JsonProperty("dice") @Nullable Integer dice,
        @JsonProperty("targetItems") @Nullable Integer targetItems,
        @JsonProperty("candidateProposals") List<Long> candidateProposals,
        @JsonProperty("selectedProposals") List<Long> selectedProposals,
        @JsonProperty("requestTimestamp") @Nullable LocalDate requestedOn,
        @JsonProperty("cancelReason") LocalizedText cancelReason,
        @JsonProperty("cancelledOn") @Nullable LocalDate cancelledOn,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Sortition {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        witnesses = Values.text(witnesses);
        additionalInfo = Values.text(additionalInfo);
        candidateProposals = Values.list(candidateProposals);
        selectedProposals = Values.list(selectedProposals);
        cancelReason = Values.text(cancelReason);
        classifications = Values.list(classifications);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
