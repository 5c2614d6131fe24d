package io.github.melsdk.energy.analysis;

import io.github.melsdk.energy.OffPeakHours;
import java.time.ZonedDateTime;

/**
 * The price of a kilowatt-hour at a time. Prices change twice a year and depend on the contract, so they are the
 * caller's; the SDK ships none.
 */
@FunctionalInterface
public interface Tariff {

    /**
     * Returns the price at a time.
     *
     * @param time when the energy flows, in the zone of the series
     * @return euros for each kWh; {@link Double#NaN} if it is not known
     */
    double eurosPerKilowattHour(ZonedDateTime time);

    /**
     * Returns a tariff with one price.
     *
     * @param eurosPerKilowattHour the price
     * @return the tariff
     */
    static Tariff flat(double eurosPerKilowattHour) {
        return time -> eurosPerKilowattHour;
    }

    /**
     * Returns a tariff with two prices a day.
     *
     * @param peak euros for each kWh outside of off-peak hours
     * @param offPeak euros for each kWh at off-peak hours
     * @param hours the off-peak hours
     * @return the tariff
     */
    static Tariff offPeak(double peak, double offPeak, OffPeakHours hours) {
        return time -> hours.contains(time.toLocalTime()) ? offPeak : peak;
    }
}
