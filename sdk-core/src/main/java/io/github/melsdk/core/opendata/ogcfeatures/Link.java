package io.github.melsdk.core.opendata.ogcfeatures;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A link of a document.
 *
 * @param href address as the server wrote it, absolute or relative; it may contain blanks
 * @param rel relation, such as {@code next} or {@code items}
 * @param type media type, or null
 * @param title name for people, or null
 */
@JsonIgnoreProperties({"hreflang", "length", "templated", "profile", "varBase", "name"})
public record Link(
        @JsonProperty("href") @Nullable String href,
        @JsonProperty("rel") @Nullable String rel,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("title") @Nullable String title) {}
