package io.github.melsdk.core.model;

/** Something that its provider names by a stable identifier. */
public interface Identified {

    /**
     * Returns the provider's identifier, as the provider writes it.
     *
     * @return an opaque text, unique within its source only
     */
    String id();
}
