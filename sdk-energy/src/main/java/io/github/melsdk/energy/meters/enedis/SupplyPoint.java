package io.github.melsdk.energy.meters.enedis;

import org.jspecify.annotations.Nullable;

/**
 * How a meter is connected. It prints without the serial number.
 *
 * @param connectionState state of the connection as Enedis words it, or null
 * @param serialNumber serial number of the meter, or null
 * @param consumptionKilovoltAmperes connection power in kVA for energy taken from the network, or null
 */
public record SupplyPoint(
        @Nullable String connectionState,
        @Nullable String serialNumber,
        @Nullable Double consumptionKilovoltAmperes) {

    @Override
    public String toString() {
        return "SupplyPoint[" + connectionState + ", masked]";
    }
}
