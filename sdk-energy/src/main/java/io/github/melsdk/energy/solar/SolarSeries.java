package io.github.melsdk.energy.solar;

import io.github.melsdk.core.model.Attributed;
import io.github.melsdk.core.model.Attribution;
import io.github.melsdk.energy.EnergySeries;
import io.github.melsdk.energy.PowerSeries;
import java.util.List;

/**
 * What panels would have yielded hour by hour.
 *
 * @param power mean power of each hour, estimated
 * @param hours weather of each hour
 * @param skipped hours that could not be read
 * @param attribution origin to name when it is shown
 */
public record SolarSeries(PowerSeries power, List<SolarHour> hours, int skipped, Attribution attribution)
        implements Attributed {

    /** Copies the list. */
    public SolarSeries {
        hours = List.copyOf(hours);
    }

    /**
     * Returns the yield.
     *
     * @return energy of each hour
     */
    public EnergySeries energy() {
        return power.toEnergy();
    }
}
