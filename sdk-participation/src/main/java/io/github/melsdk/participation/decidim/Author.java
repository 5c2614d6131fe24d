package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something: a person or, before 0.31, a group.
 *
 * @param id its number, as text
 * @param kind {@code User} or {@code UserGroup}
 * @param name the name shown
 * @param nickname the name after the {@code @}
 * @param avatarUrl picture, short-lived
 * @param profileUrl page of the profile
 * @param badge whether the account is verified, as the server writes it
 * @param deleted whether the account was closed
 * @param organizationName the organization
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Author(
        @JsonProperty("id") String id,
        @JsonProperty("__typename") @Nullable String kind,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("nickname") @Nullable String nickname,
        @JsonProperty("avatarUrl") @Nullable String avatarUrl,
        @JsonProperty("profilePath") @Nullable String profileUrl,
        @JsonProperty("badge") @Nullable String badge,
        @JsonProperty("deleted") @Nullable Boolean deleted,
        @JsonProperty("organizationName") LocalizedText organizationName,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Author {
        Objects.requireNonNull(id, "id");
        organizationName = Values.text(organizationName);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
