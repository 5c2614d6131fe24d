package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;

/**
 * The organization behind a platform.
 *
 * @param name its name
 * @param statistics figures that it shows
 * @param classifications its taxonomies with all classes, from 0.30 on
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Organization(
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("stats") List<Statistic> statistics,
        @JsonProperty("classifications") List<Classification> classifications,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems) {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Organization {
        name = Values.text(name);
        statistics = Values.list(statistics);
        classifications = Values.list(classifications);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
