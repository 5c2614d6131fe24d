package io.github.melsdk.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page about an event.
 *
 * @param url its address, null if the provider gives none
 * @param data what the provider found there, in the manner of oEmbed
 */
public record EventLink(
        @JsonProperty("link") @Nullable String url,
        @JsonProperty("data") Map<String, Object> data) {

    /** Copies the map; null becomes an empty one. */
    public EventLink {
        data = Copies.map(data);
    }
}
