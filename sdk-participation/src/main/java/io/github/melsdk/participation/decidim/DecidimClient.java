package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.ServiceClient;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Reads a Decidim platform of any version from 0.24 on. The client finds out what the server is, asks only for fields that it
 * has and in pages that it allows. What a version does not have is null or empty; the records say so.
 *
 * <pre>{@code
 * DecidimClient decidim = DecidimClient.create(URI.create("https://participation.example.fr"));
 * for (Proposal p : decidim.proposals("budget-participatif", q -> q.withComments(20))) {
 *     List<Comment> threads = p.hasMoreComments() ? decidim.comments(p) : p.comments();
 * }
 * }</pre>
 *
 * <p>All methods throw {@link io.github.melsdk.core.error.SdkException} when a call fails, lists when they are read. A platform
 * for members only is an {@link io.github.melsdk.core.error.AuthenticationException}. When the server gives a part of what was
 * asked for, that part is returned, and each thing that is not whole tells its {@code problems()}. Call it, do not implement it:
 * methods will be added.
 *
 * @see <a href="https://docs.decidim.org/en/develop/develop/api/">Provider's documentation</a>
 */
public interface DecidimClient extends ServiceClient<DecidimClient>, DecidimSpaces, DecidimContents {

    /**
     * Creates a client with its own transport, for what everybody may read.
     *
     * @param site address of the platform, such as {@code https://participation.example.fr}
     * @return a client
     * @throws IllegalArgumentException when it is not a plain http(s) address
     */
    static DecidimClient create(URI site) {
        return builder(site).build();
    }

    /**
     * Returns a builder.
     *
     * @param site address of the platform
     * @return a builder, not thread-safe
     */
    static DecidimClientBuilder builder(URI site) {
        return new DecidimClientBuilder(site);
    }

    /**
     * Returns what writes as whoever this client is signed in as.
     *
     * @param language language of what is written, one of the platform's, such as {@code fr}
     * @return a cheap view
     * @throws IllegalArgumentException when it is blank
     */
    DecidimWriter writer(String language);

    /**
     * Returns what is known of the server, asking it if that is not known yet or was found out more than an hour ago.
     *
     * @return version, limit and what it turned out to lack
     */
    DecidimServer server();

    /**
     * Reads the organization: its name, its figures, its taxonomies.
     *
     * @return the organization
     */
    Organization organization();

    /**
     * Reads all comments on something, oldest first, with all replies.
     *
     * @param resource what is commented on
     * @return an unmodifiable list of threads
     * @throws IllegalArgumentException when the resource does not tell its class
     */
    default List<Comment> comments(Commentable resource) {
        return comments(resource, CommentOrder.OLDER);
    }

    /**
     * Reads all comments on something with all replies.
     *
     * @param resource what is commented on
     * @param order in which order they come
     * @return an unmodifiable list of threads
     * @throws IllegalArgumentException when the resource does not tell its class
     */
    List<Comment> comments(Commentable resource, CommentOrder order);

    /**
     * Searches people and groups. <b>Personal data.</b>
     *
     * @param partOfName a part of a name or nickname
     * @return an unmodifiable list; the server gives all at once
     * @throws IllegalArgumentException when it is blank: the server would give everybody
     */
    List<Author> authors(String partOfName);

    /**
     * Reads a person or group, if it exists. <b>Personal data.</b>
     *
     * @param id its number
     * @return empty when there is none
     * @throws IllegalArgumentException when it is no number
     */
    Optional<Author> findAuthor(String id);

    /**
     * Reads who is signed in.
     *
     * @return empty when nobody is: without credentials, with an expired token, or with the wrong audience
     */
    Optional<Author> me();

    /**
     * Reads figures with their history; before 0.31 only.
     *
     * @param names such as {@code proposals}; all if none is given
     * @return an unmodifiable list
     * @throws NotOfferedException when the server does not have them
     */
    List<Metric> metrics(String... names);
}
