package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who signed in. Personal data: it prints its number only.
 *
 * @param id number of the account
 * @param name the name shown
 * @param nickname the name after the {@code @}
 * @param email e-mail address
 * @param image picture, null if there is none
 */
public record DecidimUser(
        @JsonProperty("id") String id,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("nickname") @Nullable String nickname,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("image") @Nullable String image) {

    @Override
    public String toString() {
        return "DecidimUser[" + id + "]";
    }
}
