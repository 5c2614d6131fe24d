package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.error.GraphQlError;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import io.github.melsdk.core.model.OpenEnum;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a space: a list of proposals, of meetings, and so on. What the SDK has no kind for is a component, too.
 *
 * @param id its number, as text
 * @param kind what is in it, by the type that the server tells
 * @param name its name
 * @param weight its place in the order
 * @param url its page; made from the space before 0.31
 * @param space where it belongs
 * @param machineTranslated languages in which some text of this was written by a machine
 * @param problems what the server could not give of this, by path
 */
public record Component(
        @JsonProperty("id") String id,
        @JsonProperty("__typename") OpenEnum<ComponentKind> kind,
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("weight") @Nullable Integer weight,
        @JsonProperty("url") @Nullable String url,
        @JsonProperty("participatorySpace") @Nullable SpaceReference space,
        @JsonProperty("machineTranslated") List<String> machineTranslated,
        @JsonProperty("problems") List<GraphQlError> problems)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Component {
        Objects.requireNonNull(id, "id");
        kind = OpenEnum.bind(ComponentKind.class, kind);
        name = Values.text(name);
        machineTranslated = Values.list(machineTranslated);
        problems = Values.list(problems);
    }

    /**
     * Returns where its contents are found.
     *
     * @return the place
     */
    public DecidimPlace place() {
        return DecidimPlace.component(id);
    }
}
