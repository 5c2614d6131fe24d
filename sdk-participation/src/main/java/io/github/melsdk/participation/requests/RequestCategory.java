package io.github.melsdk.participation.requests;

import io.github.melsdk.core.model.Identified;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be requested.
 *
 * @param code its identifier
 * @param label its name for people, null if it has none
 * @param group the heading it stands under, null if it has none
 */
public record RequestCategory(
        String code, @Nullable String label, @Nullable String group) implements Identified {

    /** Checks the code. */
    public RequestCategory {
        Objects.requireNonNull(code, "code");
    }

    /** Returns {@link #code()}. */
    @Override
    public String id() {
        return code;
    }
}
