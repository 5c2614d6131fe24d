package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** State of an EVSE. */
public enum EvseStatus implements WireConstant {
    /** A vehicle can charge. */
    AVAILABLE,
    /** Something stands in the way. */
    BLOCKED,
    /** In use. */
    CHARGING,
    /** Not yet, or no longer, active. */
    INOPERATIVE,
    /** Broken. */
    OUTOFORDER,
    /** To be built. */
    PLANNED,
    /** Gone: how a deleted EVSE is told. */
    REMOVED,
    /** Reserved for a driver. */
    RESERVED,
    /** Not known. */
    UNKNOWN;

    @Override
    public String wire() {
        return name();
    }
}
