package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** How far a session is. */
public enum SessionState implements WireConstant {
    /** Under way. */
    ACTIVE,
    /** Ended. */
    COMPLETED,
    /** Not to be billed. */
    INVALID,
    /** Waiting to start. */
    PENDING,
    /** Reserved. */
    RESERVATION;

    @Override
    public String wire() {
        return name();
    }
}
