package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** An order of agendas. */
public enum AgendaSort implements WireConstant {
    /** Newest agenda first. */
    NEWEST("createdAt.desc"),
    /** Those that gained most events of late first. */
    RECENTLY_ADDED_EVENTS("recentlyAddedEvents.desc");

    private final String wire;

    AgendaSort(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
