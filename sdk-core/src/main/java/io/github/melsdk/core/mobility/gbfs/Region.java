package io.github.melsdk.core.mobility.gbfs;

import io.github.melsdk.core.model.Identified;
import io.github.melsdk.core.model.LocalizedText;
import java.util.Objects;

/**
 * A part of the area of a system, often a commune.
 *
 * @param id identifier
 * @param name name
 */
public record Region(String id, LocalizedText name) implements Identified {

    /** Refuses a missing identifier. */
    public Region {
        Objects.requireNonNull(id, "id");
    }
}
