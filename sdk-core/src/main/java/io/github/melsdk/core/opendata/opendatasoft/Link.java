package io.github.melsdk.core.opendata.opendatasoft;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A link of an answer. The SDK follows none by itself.
 *
 * @param rel what is there: {@code self}, {@code next}, {@code dataset}, the name of an export format…; empty when not told
 * @param href the address, or null
 */
public record Link(
        @JsonProperty("rel") String rel,
        @JsonProperty("href") @Nullable String href) {

    public Link {
        rel = rel == null ? "" : rel;
    }
}
