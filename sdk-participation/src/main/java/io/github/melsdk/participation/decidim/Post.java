package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post of a blog.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param title its title
 * @param body the text, may hold HTML
 * @param author who wrote it
 * @param publishedAt when it was published, from 0.28 on
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param supportsCount likes, called endorsements before 0.31
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param attachments files, if details were asked for
 * @param versions its history, if details were asked for
 * @param totalCommentsCount comments with all replies, as the server counts
 * @param comments comments, if asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Post(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("body") LocalizedText body,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,

        @JsonProperty("likesCount") @JsonAlias("endorsementsCount") @Nullable
        Integer supportsCount,

        @JsonProperty("url") @Nullable String url,
        @JsonProperty("attachments") List<Attachment> attachments,
        @JsonProperty("versions") List<Revision> versions,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Post {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        body = Values.text(body);
        attachments = Values.list(attachments);
        versions = Values.list(versions);
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
