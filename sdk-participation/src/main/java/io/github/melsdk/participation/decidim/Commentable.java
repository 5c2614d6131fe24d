package io.github.melsdk.participation.decidim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that people comment on. */
public interface Commentable {

    /**
     * Returns its number.
     *
     * @return the number as text
     */
    String id();

    /**
     * Returns the server's name of its class, which with the number names it among all things.
     *
     * @return such as {@code Decidim::Proposals::Proposal}; null if the server did not tell
     */
    @Nullable
    String type();

    /**
     * Returns how many comments there are, replies included, as the server counts.
     *
     * @return null if the server did not tell
     */
    @Nullable
    Integer totalCommentsCount();

    /**
     * Returns the comments that were read along.
     *
     * @return the first comments with their replies; empty if none were asked for
     */
    List<Comment> comments();

    /**
     * Tells whether there are more comments than were read along. {@link DecidimClient#comments} reads them all.
     *
     * @return true if the server counts more
     */
    default boolean hasMoreComments() {
        Integer total = totalCommentsCount();
        return total != null
                && total > comments().stream().mapToInt(Comment::size).sum();
    }
}
