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
 * A project of a budget.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param description what it is about, may hold HTML
 * @param budgetAmount amount in whole units of the currency of the platform
 * @param selected whether it is carried out
 * @param selectedAt when it was chosen, from 0.31 on
 * @param confirmedVotes votes, from 0.31 on; null while they are hidden
 * @param address where it is, from 0.31 on
 * @param coordinates position, from 0.31 on
 * @param classifications what it is filed under
 * @param reference the official reference
 * @param url its page, from 0.31 on
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param attachments files, if details were asked for
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Project(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,

        @JsonProperty("budget_amount") @JsonAlias("budgetAmount") @Nullable
        Long budgetAmount,

        @JsonProperty("selected") @Nullable Boolean selected,
        @JsonProperty("selectedAt") @Nullable OffsetDateTime selectedAt,
        @JsonProperty("confirmedVotes") @Nullable Integer confirmedVotes,
        @JsonProperty("address") @Nullable String address,
        @JsonProperty("coordinates") @Nullable GeoPoint coordinates,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Located, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Project {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        classifications = Values.list(classifications);
        attachments = Values.list(attachments);
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
