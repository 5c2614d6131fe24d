package io.github.melsdk.energy.charging.ocpi;

import io.github.melsdk.core.model.WireConstant;

/** What a price is charged for. */
public enum TariffDimension implements WireConstant {
    /** Energy, in kWh. */
    ENERGY,
    /** A fee. */
    FLAT,
    /** Time plugged in without charging, in hours. */
    PARKING_TIME,
    /** Time charging, or reserved where the element says so, in hours. */
    TIME;

    @Override
    public String wire() {
        return name();
    }
}
