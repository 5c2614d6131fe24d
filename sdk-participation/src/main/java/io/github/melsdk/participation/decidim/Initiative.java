package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A petition of citizens.
 *
 * @param id its number, as text
 * @param title its title
 * @param type the server's name of the class
 * @param slug its text identifier in addresses
 * @param subtitle its second title
 * @param shortDescription a summary, may hold HTML
 * @param description what it is about, may hold HTML
 * @param publishedAt when it was published
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param heroImage large picture
 * @param bannerImage second picture, where the version has one
 * @param reference the official reference
 * @param url its page; before 0.31 made from its text identifier
 * @param promoted whether the platform puts it forward
 * @param classifications what it is filed under
 * @param statistics figures, empty when it hides them
 * @param attachments files
 * @param state where it stands, such as {@code accepted}; the list of states is unverified
 * @param author who started it
 * @param initiativeType its kind
 * @param signatureType {@code online}, {@code offline} or {@code any}
 * @param signatureStartDate first day to sign
 * @param signatureEndDate last day to sign
 * @param onlineVotes signatures online
 * @param offlineVotes signatures on paper
 * @param answer the answer, from 0.31 on
 * @param answeredAt when it was answered, from 0.31 on
 * @param totalCommentsCount comments, from 0.31 on
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Initiative(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("subtitle") LocalizedText subtitle,
        @JsonProperty("shortDescription") LocalizedText shortDescription,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("heroImage") @Nullable String heroImage,
        @JsonProperty("bannerImage") @Nullable String bannerImage,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("promoted") @Nullable Boolean promoted,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("stats") List<Statistic> statistics,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("state") @Nullable String state,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("initiativeType") @Nullable InitiativeType initiativeType,
        @JsonProperty("signatureType") @Nullable String signatureType,
        @JsonProperty("signatureStartDate") @Nullable LocalDate signatureStartDate,
        @JsonProperty("signatureEndDate") @Nullable LocalDate signatureEndDate,
        @JsonProperty("onlineVotes") @Nullable Integer onlineVotes,
        @JsonProperty("offlineVotes") @Nullable Integer offlineVotes,
        @JsonProperty("answer") LocalizedText answer,
        @JsonProperty("answeredAt") @Nullable OffsetDateTime answeredAt,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements ParticipatorySpace, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Initiative {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        subtitle = Values.text(subtitle);
        shortDescription = Values.text(shortDescription);
        description = Values.text(description);
        classifications = Values.list(classifications);
        statistics = Values.list(statistics);
        attachments = Values.list(attachments);
        answer = Values.text(answer);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
