package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal.
 *
 * <p>States are free words from 0.29 on; the usual ones are {@code evaluating}, {@code accepted}, {@code rejected}
 * and {@code withdrawn}, null means not answered.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param body the text, may hold HTML
 * @param state where it stands
 * @param proposalState the state as this platform shows it, from 0.31 on
 * @param answer the answer of the organization
 * @param answeredAt when it was answered
 * @param publishedAt when it was published
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param reference the official reference
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param official whether the organization made it
 * @param createdInMeeting whether it came up in a meeting
 * @param author who made it; null for official ones
 * @param authors all who made it, if details were asked for
 * @param authorsCount how many made it
 * @param voteCount votes; null while they are hidden
 * @param supportsCount likes, called endorsements before 0.31
 * @param address where it would be
 * @param coordinates position
 * @param classifications what it is filed under
 * @param withdrawn whether it was withdrawn, from 0.29 on
 * @param withdrawnAt when it was withdrawn, from 0.29 on
 * @param cost estimate with its unit, from 0.31 on
 * @param costReport how the cost was estimated, from 0.31 on
 * @param executionPeriod when it would be done, from 0.31 on
 * @param position its place in a participatory text
 * @param attachments files, if details were asked for
 * @param versions its history, if details were asked for
 * @param amendments changes proposed, if details were asked for
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Proposal(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("body") LocalizedText body,
        @JsonProperty("state") @Nullable String state,
        @JsonProperty("proposalState") @Nullable ProposalState proposalState,
        @JsonProperty("answer") LocalizedText answer,
        @JsonProperty("answeredAt") @Nullable OffsetDateTime answeredAt,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("official") @Nullable Boolean official,
        @JsonProperty("createdInMeeting") @Nullable Boolean createdInMeeting,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("authors") List<Author> authors,
        @JsonProperty("authorsCount") @Nullable Integer authorsCount,
        @JsonProperty("voteCount") @Nullable Integer voteCount,

        @JsonProperty("likesCount") @JsonAlias("endorsementsCount") @Nullable
        Integer supportsCount,

        @JsonProperty("address") @Nullable String address,
        @JsonProperty("coordinates") @Nullable GeoPoint coordinates,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("withdrawn") @Nullable Boolean withdrawn,
        @JsonProperty("withdrawnAt") @Nullable OffsetDateTime withdrawnAt,
        @JsonProperty("cost") @Nullable String cost,
        @JsonProperty("costReport") LocalizedText costReport,
        @JsonProperty("executionPeriod") LocalizedText executionPeriod,
        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("versions") List<Revision> versions,
        @JsonProperty("amendments") List<Amendment> amendments,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Located, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Proposal {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        body = Values.text(body);
        answer = Values.text(answer);
        authors = Values.list(authors);
        classifications = Values.list(classifications);
        costReport = Values.text(costReport);
        executionPeriod = Values.text(executionPeriod);
        attachments = Values.list(attachments);
        versions = Values.list(versions);
        amendments = Values.list(amendments);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /** Returns the position on the map. */
    @Override
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(coordinates);
    }
}
