package io.github.melsdk.participation.decidim;

import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where people take part: a process, an assembly, a conference and so on. Call it, do not implement it: methods will be added. */
public interface ParticipatorySpace extends Identified {

    /**
     * Returns the title.
     *
     * @return empty if the server did not tell
     */
    LocalizedText title();

    /**
     * Returns the second title.
     *
     * @return empty if there is none
     */
    LocalizedText subtitle();

    /**
     * Returns a summary, which may hold HTML.
     *
     * @return empty if there is none
     */
    LocalizedText shortDescription();

    /**
     * Returns what it is about, which may hold HTML.
     *
     * @return empty if the server did not tell
     */
    LocalizedText description();

    /**
     * Returns the server's name of its class.
     *
     * @return such as {@code Decidim::ParticipatoryProcess}; null if the server did not tell
     */
    @Nullable
    String type();

    /**
     * Returns its text identifier in addresses.
     *
     * @return null if the server did not tell
     */
    @Nullable
    String slug();

    /**
     * Returns when it was published.
     *
     * @return null if the server did not tell
     */
    @Nullable
    OffsetDateTime publishedAt();

    /**
     * Returns when it was last changed.
     *
     * @return null if the server did not tell
     */
    @Nullable
    OffsetDateTime updatedAt();

    /**
     * Returns its large picture.
     *
     * @return an address that may be short-lived; null if there is none
     */
    @Nullable
    String heroImage();

    /**
     * Returns its page.
     *
     * @return null if it is not known
     */
    @Nullable
    String url();

    /**
     * Returns what it is filed under.
     *
     * @return taxonomies, or scope and categories, according to the version
     */
    List<Classification> classifications();

    /**
     * Returns its figures.
     *
     * @return empty when it hides them
     */
    List<Statistic> statistics();

    /**
     * Returns what the server could not give.
     *
     * @return empty when it is complete
     */
    List<GraphQlError> problems();

    /**
     * Returns where its components are found.
     *
     * @return the place
     */
    default DecidimPlace place() {
        String type = type();
        return DecidimPlace.of(type == null ? "" : type, id());
    }
}
