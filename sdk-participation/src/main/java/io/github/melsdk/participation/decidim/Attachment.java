package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A file beside something.
 *
 * @param url where it is; short-lived, resolve and do not store
 * @param type kind of file as the server writes it, such as {@code pdf}
 * @param thumbnail small picture; null for other files
 * @param title its title; empty before 0.28
 * @param description what it is; empty before 0.28
 */
public record Attachment(
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("type") @Nullable String type,
        @JsonProperty("thumbnail") @Nullable String thumbnail,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description) {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Attachment {
        title = Values.text(title);
        description = Values.text(description);
    }
}
