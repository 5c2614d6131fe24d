package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of processes.
 *
 * @param id its number, as text
 * @param title its title
 * @param description what it is about, may hold HTML
 * @param heroImage picture
 * @param processes the processes in it
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record ProcessGroup(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("heroImage") @Nullable String heroImage,
        @JsonProperty("participatoryProcesses") List<SpaceReference> processes,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public ProcessGroup {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        processes = Values.list(processes);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
