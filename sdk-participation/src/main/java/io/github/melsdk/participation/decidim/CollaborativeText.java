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
 * A text written together; from 0.31 on.
 *
 * @param id its number, as text
 * @param title its title
 * @param body the text, may hold HTML
 * @param announcement what the platform announces about it
 * @param acceptingSuggestions whether it takes suggestions
 * @param draft whether it is a draft
 * @param publishedAt when it was published
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param suggestionsCount suggestions made
 * @param documentVersionsCount versions
 * @param url its page
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record CollaborativeText(
        @JsonProperty("id") String id,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("body") @Nullable String body,
        @JsonProperty("announcement") LocalizedText announcement,
        @JsonProperty("acceptingSuggestions") @Nullable Boolean acceptingSuggestions,
        @JsonProperty("draft") @Nullable Boolean draft,
        @JsonProperty("publishedAt") @Nullable OffsetDateTime publishedAt,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("suggestionsCount") @Nullable Integer suggestionsCount,
        @JsonProperty("documentVersionsCount") @Nullable Integer documentVersionsCount,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public CollaborativeText {
        Objects.requireNonNull(id, "id");
        announcement = Values.text(announcement);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
