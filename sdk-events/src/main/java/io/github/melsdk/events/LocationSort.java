package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** An order of locations. */
public enum LocationSort implements WireConstant {
    /** By name. */
    NAME("name.asc"),
    /** By name, descending. */
    NAME_DESCENDING("name.desc"),
    /** Oldest first. */
    OLDEST("createdAt.asc"),
    /** Newest first. */
    NEWEST("createdAt.desc");

    private final String wire;

    LocationSort(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
