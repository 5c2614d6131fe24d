package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its replies.
 *
 * @param id its number, as text
 * @param type the server's name of the class
 * @param body the text, which may hold HTML
 * @param createdAt when it was written
 * @param author who wrote it
 * @param alignment 1 in favour, -1 against, 0 neither
 * @param upVotes votes for it
 * @param downVotes votes against it
 * @param upVoted whether who is signed in voted for it
 * @param downVoted whether who is signed in voted against it
 * @param totalCommentsCount all replies below it, as the server counts
 * @param url its page, from 0.31 on
 * @param comments the replies, in the order asked for
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Comment(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("body") @Nullable String body,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("author") @Nullable Author author,
        @JsonProperty("alignment") @Nullable Integer alignment,
        @JsonProperty("upVotes") @Nullable Integer upVotes,
        @JsonProperty("downVotes") @Nullable Integer downVotes,
        @JsonProperty("upVoted") @Nullable Boolean upVoted,
        @JsonProperty("downVoted") @Nullable Boolean downVoted,
        @JsonProperty("totalCommentsCount") @Nullable Integer totalCommentsCount,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("comments") List<Comment> comments,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified, Commentable {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Comment {
        Objects.requireNonNull(id, "id");
        comments = Values.list(comments);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /**
     * Returns how many comments this tree holds, this one included.
     *
     * @return at least 1
     */
    public int size() {
        return 1 + comments.stream().mapToInt(Comment::size).sum();
    }
}
