package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** For whom a tariff is. */
public enum TariffType implements WireConstant {
    /** Drivers who pay on the spot. */
    AD_HOC_PAYMENT,
    /** Drivers who prefer to charge cheaply. */
    PROFILE_CHEAP,
    /** Drivers who prefer to charge fast. */
    PROFILE_FAST,
    /** Drivers who prefer green energy. */
    PROFILE_GREEN,
    /** Drivers without a preference. */
    REGULAR;

    @Override
    public String wire() {
        return name();
    }
}
