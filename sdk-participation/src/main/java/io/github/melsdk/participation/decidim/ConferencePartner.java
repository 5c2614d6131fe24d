package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who supports a conference.
 *
 * @param id its number, as text
 * @param name the name
 * @param partnerType such as {@code main_promotor}
 * @param logo picture
 * @param link web page
 */
public record ConferencePartner(
        @JsonProperty("id") String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("partnerType") @Nullable String partnerType,
        @JsonProperty("logo") @Nullable String logo,
        @JsonProperty("link") @Nullable String link)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ConferencePartner {
        Objects.requireNonNull(id, "id");
    }
}
