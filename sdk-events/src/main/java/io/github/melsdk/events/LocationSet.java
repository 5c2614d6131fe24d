package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Locations that several agendas share.
 *
 * @param uid its number, null if not given
 * @param title its title, null if not given
 */
public record LocationSet(
        @JsonProperty("uid") @Nullable Long uid,
        @JsonProperty("title") @Nullable String title) {}
