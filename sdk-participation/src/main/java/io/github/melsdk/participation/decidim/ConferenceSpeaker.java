package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks at a conference.
 *
 * @param id its number, as text
 * @param fullName the name
 * @param position the function
 * @param affiliation the organization
 * @param biography a short biography
 * @param avatarUrl picture
 * @param personalUrl web page
 */
public record ConferenceSpeaker(
        @JsonProperty("id") String id,
        @JsonProperty("fullName") @Nullable String fullName,
        @JsonProperty("position") LocalizedText position,
        @JsonProperty("affiliation") LocalizedText affiliation,
        @JsonProperty("shortBio") LocalizedText biography,
        @JsonProperty("avatar") @Nullable String avatarUrl,
        @JsonProperty("personalUrl") @Nullable String personalUrl)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ConferenceSpeaker {
        Objects.requireNonNull(id, "id");
        position = Values.text(position);
        affiliation = Values.text(affiliation);
        biography = Values.text(biography);
    }
}
