package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A proposed change of a proposal.
 *
 * @param id its number, as text
 * @param state such as {@code evaluating}
 * @param amender who proposes it
 * @param emendationType the server's name of the class of the changed text
 * @param emendation the changed text, its number only
 */
public record Amendment(
        @JsonProperty("id") String id,
        @JsonProperty("state") @Nullable String state,
        @JsonProperty("amender") @Nullable Author amender,
        @JsonProperty("emendationType") @Nullable String emendationType,
        @JsonProperty("emendation") @Nullable Proposal emendation)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Amendment {
        Objects.requireNonNull(id, "id");
    }
}
