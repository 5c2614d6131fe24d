package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A person who contributes to an agenda. <b>Personal data</b>: only privileged keys receive it; do not store or log it
 * without a reason. It prints without its contents.
 *
 * @param uid number of the person, null if not given
 * @param name name, null if not given
 * @param email address for electronic mail, null if not given
 * @param phone telephone number, null if not given
 * @param organization the body the person belongs to, null if not given
 * @param position the person's function there, null if not given
 * @param role what the person may do: a word, or a number inside events; null if not given
 */
public record Member(
        @JsonProperty("uid") @JsonAlias("userUid") @Nullable Long uid,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("phone") @Nullable String phone,
        @JsonProperty("organization") @Nullable String organization,
        @JsonProperty("position") @Nullable String position,
        @JsonProperty("role") @Nullable String role) {

    @Override
    public String toString() {
        return "Member[personal data]";
    }
}
