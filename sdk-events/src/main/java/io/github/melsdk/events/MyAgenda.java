package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import org.jspecify.annotations.Nullable;

/**
 * An agenda of the account that a key belongs to.
 *
 * @param uid its number
 * @param title its title, null if not given
 * @param slug its text identifier, null if not given
 * @param member who the account is there: personal data, null if not given
 */
public record MyAgenda(
        @JsonProperty("uid") long uid,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("slug") @Nullable String slug,
        @JsonProperty("member") @Nullable Member member)
        implements Identified {

    @Override
    public String id() {
        return Long.toString(uid);
    }
}
