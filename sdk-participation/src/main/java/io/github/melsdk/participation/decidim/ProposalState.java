package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state as a platform shows it.
 *
 * @param id its number, as text
 * @param title its name
 * @param announcementTitle what is shown above the proposal
 * @param color background colour
 * @param proposalsCount proposals in it
 */
public record ProposalState(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("announcementTitle") LocalizedText announcementTitle,
        @JsonProperty("bgColor") @Nullable String color,
        @JsonProperty("proposalsCount") @Nullable Integer proposalsCount)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ProposalState {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        announcementTitle = Values.text(announcementTitle);
    }
}
