package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of text.
 *
 * @param id its number, as text
 * @param title its title
 * @param body the text, may hold HTML
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param url its page, from 0.31 on
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record StaticPage(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("body") LocalizedText body,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public StaticPage {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        body = Values.text(body);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
