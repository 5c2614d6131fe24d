package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda from which another one takes events.
 *
 * @param id number of the link between the two, null if not given
 * @param rules which events are taken, as decoded JSON
 * @param agenda the agenda, null if not given
 */
public record SourceAgenda(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("rules") List<Object> rules,
        @JsonProperty("agenda") @Nullable AgendaReference agenda) {

    /** Copies the list; null becomes an empty one. */
    public SourceAgenda {
        rules = Copies.list(rules);
    }
}
