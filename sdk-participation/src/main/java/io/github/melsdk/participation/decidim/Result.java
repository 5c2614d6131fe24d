package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.GeoPoint;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Located;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result: what became of proposals.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param description what is done, may hold HTML
 * @param startDate first day
 * @param endDate last day
 * @param progress percent done
 * @param status where it stands
 * @param externalId number in another system
 * @param childrenCount results below
 * @param weight its place in the order
 * @param milestones what happened when
 * @param address where it is, from 0.31 on
 * @param coordinates position, from 0.31 on
 * @param classifications what it is filed under
 * @param reference the official reference
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param versions its history, if details were asked for, from 0.31 on
 * @param proposals proposals it comes from, number and title only, from 0.31 on if details were asked for
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Result(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("startDate") @Nullable LocalDate startDate,
        @JsonProperty("endDate") @Nullable LocalDate endDate,
        @JsonProperty("progress") @Nullable Double progress,
        @JsonProperty("status") @Nullable ResultStatus status,
        @JsonProperty("externalId") @Nullable String externalId,
        @JsonProperty("childrenCount") @Nullable Integer childrenCount,
        @JsonProperty("weight") @Nullable Integer weight,

        @JsonProperty("milestones") @JsonAlias("timelineEntries")
        List<Milestone> milestones,

        @JsonProperty("address") @Nullable String address,
        @JsonProperty("coordinates") @Nullable GeoPoint coordinates,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("versions") List<Revision> versions,
        @JsonProperty("proposals") List<Proposal> proposals,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Located, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Result {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        milestones = Values.list(milestones);
        classifications = Values.list(classifications);
        versions = Values.list(versions);
        proposals = Values.list(proposals);
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
