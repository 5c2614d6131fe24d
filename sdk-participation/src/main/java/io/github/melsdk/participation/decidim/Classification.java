package io.github.melsdk.participation.decidim;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One class that something is filed under, whatever the version calls it.
 *
 * @param id its number, as text
 * @param kind {@code taxonomy} from 0.30 on; {@code category} or {@code scope} before, and where both remain
 * @param name its name
 * @param parent the class above; null for a root or if not asked for
 * @param children the classes below, if asked for
 */
public record Classification(
        @JsonProperty("id") String id,
        @JsonProperty("kind") @Nullable String kind,
        @JsonProperty("name") LocalizedText name,
        @JsonProperty("parent") @Nullable Classification parent,
        @JsonProperty("children") List<Classification> children)
        implements Identified {

    /** Copies lists; what is missing and has an empty form becomes empty. */
    public Classification {
        Objects.requireNonNull(id, "id");
        name = Values.text(name);
        children = Values.list(children);
    }
}
