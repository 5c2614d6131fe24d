package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which space something belongs to.
 *
 * @param id its number, as text
 * @param type the server's name of the class, such as {@code Decidim::Assembly}
 * @param slug its text identifier, if asked for
 * @param title its title
 */
public record SpaceReference(
        @JsonProperty("id") String id,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("title") LocalizedText title)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public SpaceReference {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
    }

    /**
     * Returns where its components are found.
     *
     * @return the place
     * @throws IllegalStateException when the kind of space is not known
     */
    public DecidimPlace place() {
        return DecidimPlace.of(Objects.requireNonNullElse(type, ""), id);
    }
}
