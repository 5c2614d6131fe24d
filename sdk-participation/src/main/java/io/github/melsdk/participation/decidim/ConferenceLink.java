package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page about a conference.
 *
 * @param id its number, as text
 * @param title its title
 * @param link its address
 * @param date its day
 */
public record ConferenceLink(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("link") @Nullable String link,
        @JsonProperty("date") @Nullable LocalDate date)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ConferenceLink {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
    }
}
