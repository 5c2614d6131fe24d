package io.github.melsdk.participation.open311;

import io.github.melsdk.core.model.WireConstant;

/** What a city does about a report, in mySociety's extension. */
public enum UpdateStatus implements WireConstant {
    /** It was received. */
    OPEN("OPEN"),
    /** It is closed. */
    CLOSED("CLOSED"),
    /** It is repaired. */
    FIXED("FIXED"),
    /** Work goes on. */
    IN_PROGRESS("IN_PROGRESS"),
    /** Work is planned. */
    ACTION_SCHEDULED("ACTION_SCHEDULED"),
    /** Somebody looks at it. */
    INVESTIGATING("INVESTIGATING"),
    /** It was known already. */
    DUPLICATE("DUPLICATE"),
    /** Somebody else is in charge. */
    NOT_COUNCILS_RESPONSIBILITY("NOT_COUNCILS_RESPONSIBILITY"),
    /** Nothing more will be done. */
    NO_FURTHER_ACTION("NO_FURTHER_ACTION"),
    /** It was passed on inside. */
    INTERNAL_REFERRAL("INTERNAL_REFERRAL"),
    /** It waits for somebody to sort it. */
    FOR_TRIAGE("FOR_TRIAGE"),
    /** It is open again. */
    REOPEN("REOPEN"),
    /** It was withdrawn. */
    CANCELLED("CANCELLED");

    private final String wire;

    UpdateStatus(String wire) {
        this.wire = wire;
    }

    /** Returns the constant in the provider's spelling. */
    @Override
    public String wire() {
        return wire;
    }
}
