package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of petition.
 *
 * @param id its number, as text
 * @param title its name
 * @param description what it is for
 * @param signatureType how it is signed
 * @param minimumCommitteeMembers people needed to start one
 * @param promotingCommitteeEnabled whether a committee is needed
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record InitiativeType(
        @JsonProperty("id") String id,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("description") LocalizedText description,
        @JsonProperty("signatureType") @Nullable String signatureType,
        @JsonProperty("minimumCommitteeMembers") @Nullable Integer minimumCommitteeMembers,

        @JsonProperty("promotingCommitteeEnabled") @JsonAlias("promotingComitteeEnabled") @Nullable
        Boolean promotingCommitteeEnabled,

        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public InitiativeType {
        Objects.requireNonNull(id, "id");
        title = Values.text(title);
        description = Values.text(description);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }
}
