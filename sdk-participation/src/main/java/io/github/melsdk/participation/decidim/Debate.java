package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.Scheduled;
import io.github.melsdk.core.model.TimeSlot;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A debate.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param description what it is about, may hold HTML
 * @param instructions rules
 * @param informationUpdates news
 * @param conclusions what came out, from 0.31 on
 * @param startTime begin; null for one without end
 * @param endTime end
 * @param closedAt when it was closed, from 0.31 on
 * @param lastCommentAt when it was last commented on, from 0.31 on
 * @param author who opened it; null for official ones
 * @param supportsCount likes, from 0.31 on
 * @param classifications what it is filed under
 * @param reference the official reference
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param versions its history, if details were asked for, from 0.31 on
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Debate(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("instructions") LocalizedText instructions,
        @JsonProperty("informationUpdates") LocalizedText informationUpdates,
        @JsonProperty("conclusions") LocalizedText conclusions,
        @JsonProperty("startTime") @Nullable OffsetDateTime startTime,
        @JsonProperty("endTime") @Nullable OffsetDateTime endTime,
        @JsonProperty("closedAt") @Nullable OffsetDateTime closedAt,
        @JsonProperty("lastCommentAt") @Nullable OffsetDateTime lastCommentAt,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("likesCount") @Nullable Integer supportsCount,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("reference") @Nullable String reference,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("versions") List<Revision> versions,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Scheduled, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Debate {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        instructions = Values.text(instructions);
        informationUpdates = Values.text(informationUpdates);
        conclusions = Values.text(conclusions);
        classifications = Values.list(classifications);
        versions = Values.list(versions);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /** Returns its begin and end. */
    @Override
    public List<TimeSlot> slots() {
        return TimeSlot.ofNullable(startTime, endTime).stream().toList();
    }
}
