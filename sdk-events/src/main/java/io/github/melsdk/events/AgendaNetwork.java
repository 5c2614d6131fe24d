package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A group of agendas that share fields.
 *
 * @param uid its number, null if not given
 * @param title its title, null if not given
 * @param formSchemaId number of the schema that its agendas share, null if not given
 */
public record AgendaNetwork(
        @JsonProperty("uid") @Nullable Long uid,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("formSchemaId") @Nullable Long formSchemaId) {}
