package io.github.melsdk.events;

import io.github.melsdk.core.model.WireConstant;

/** How an event came into an agenda. */
public enum AddMethod implements WireConstant {
    /** Somebody entered it. */
    CONTRIBUTION("contribution"),
    /** A source agenda brought it. */
    AGGREGATION("aggregation"),
    /** It was shared from another agenda. */
    SHARE("share");

    private final String wire;

    AddMethod(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
