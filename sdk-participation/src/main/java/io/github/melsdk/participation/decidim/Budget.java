package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A budget that people vote about.
 *
 * @param id its number, as text
 * @param title its title
 * @param description what it is about, may hold HTML
 * @param totalBudget amount in whole units of the currency of the platform, euro by default
 * @param weight its place in the order
 * @param classifications what it is filed under
 * @param url its page; before 0.31 made from the space, null if that is not known
 * @param createdAt when it was entered
 * @param updatedAt when it was last changed
 * @param versions its history, if details were asked for
 * @param projects its projects
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Budget(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,

        @JsonProperty("total_budget") @JsonAlias("totalBudget") @Nullable
        Long totalBudget,

        @JsonProperty("weight") @Nullable Integer weight,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("createdAt") @Nullable OffsetDateTime createdAt,
        @JsonProperty("updatedAt") @Nullable OffsetDateTime updatedAt,
        @JsonProperty("versions") List<Revision> versions,
        @JsonProperty("projects") List<Project> projects,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Budget {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        classifications = Values.list(classifications);
        versions = Values.list(versions);
        projects = Values.list(projects);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
