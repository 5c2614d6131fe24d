package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** Where an event stands in the moderation of its agenda. */
public enum PublicationState implements WireConstant {
    /** Visible to everybody. */
    PUBLISHED("2"),
    /** Ready to be published. */
    READY("1"),
    /** Waits for a moderator. */
    TO_MODERATE("0"),
    /** Refused by a moderator. */
    REFUSED("-1"),
    /** Removed; announced for the next version of the API. */
    REMOVED("-2");

    private final String wire;

    PublicationState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
