package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** Kind of current. */
public enum PowerType implements WireConstant {
    /** Alternating current, one phase. */
    AC_1_PHASE,
    /** Alternating current, two of three phases. */
    AC_2_PHASE,
    /** Alternating current, split phase. */
    AC_2_PHASE_SPLIT,
    /** Alternating current, three phases. */
    AC_3_PHASE,
    /** Direct current. */
    DC;

    @Override
    public String wire() {
        return name();
    }
}
