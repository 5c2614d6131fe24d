package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A survey. Its answers cannot be read or given through the API: link to its page.
 *
 * @param id its number, as text
 * @param questionnaire the questions
 * @param startsAt when it opens, from 0.31 on
 * @param endsAt when it closes, from 0.31 on
 * @param allowResponses whether it takes responses, from 0.31 on
 * @param allowUnregistered whether people without account may respond, from 0.31 on
 * @param url its page, from 0.31 on
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Survey(
        @JsonProperty("id") String id,
        @JsonProperty("questionnaire") @Nullable Questionnaire questionnaire,
        @JsonProperty("startsAt") @Nullable OffsetDateTime startsAt,
        @JsonProperty("endsAt") @Nullable OffsetDateTime endsAt,
        @JsonProperty("allowResponses") @Nullable Boolean allowResponses,
        @JsonProperty("allowUnregistered") @Nullable Boolean allowUnregistered,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Survey {
        Objects.requireNonNull(id, "id");
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
