package io.github.melsdk.participation.decidim;

/**
 * Chooses what is read of the contents of components, set in a lambda. Call it, do not implement it: methods will be added.
 */
public interface ContentQuery {

    /**
     * Reads everything that the version has of each item, files and history included. Pages get shorter on servers that
     * allow little.
     *
     * @return this
     */
    ContentQuery detailed();

    /**
     * Reads comments along, as trees. The server gives all comments of an item or none, so this costs its time whatever
     * the number.
     *
     * @param most threads to keep of each item, at least 1; {@link Commentable#hasMoreComments} tells of others
     * @return this
     * @throws IllegalArgumentException when it is less than 1, or for contents that cannot be commented on
     */
    ContentQuery withComments(int most);

    /**
     * Sets how many items are asked for at once. Less is asked for where the server allows less.
     *
     * @param items 1 to 50; as many as the server allows by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    ContentQuery pageSize(int items);

    /**
     * Starts at a page of an earlier reading with the same query.
     *
     * @param cursor from {@code nextCursor()} or {@code resumeFrom()}
     * @return this
     */
    ContentQuery startingAt(String cursor);
}
