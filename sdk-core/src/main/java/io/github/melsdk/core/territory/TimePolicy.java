package io.github.melsdk.core.territory;

import io.github.melsdk.core.model.WireConstant;

/** What the date-times of a source mean. */
public enum TimePolicy implements WireConstant {
    /** They mean what they say. */
    AS_SENT("as-sent"),
    /** They are the wall clock of the territory's zone, wrongly labelled as UTC. */
    LOCAL_LABELLED_UTC("local-labelled-utc");

    private final String wire;

    TimePolicy(String wire) {
        this.wire = wire;
    }

    /** Returns the word for it in a profile. */
    @Override
    public String wire() {
        return wire;
    }
}
