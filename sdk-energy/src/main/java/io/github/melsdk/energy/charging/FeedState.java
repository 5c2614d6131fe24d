package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.WireConstant;

/** Whether a live feed can be read. */
public enum FeedState implements WireConstant {
    /** It was read. */
    OK("OK"),
    /** It could not be read last time. */
    FAILED("KO"),
    /** It was not read yet. */
    PENDING("pending");

    private final String wire;

    FeedState(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
