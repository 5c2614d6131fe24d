package io.github.melsdk.energy.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.melsdk.core.model.Money;
import io.github.melsdk.energy.CarbonIntensitySeries;
import io.github.melsdk.energy.EnergyReading;
import io.github.melsdk.energy.EnergySeries;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an energy that was not drawn from the grid saved. Give the self-consumed energy; a surplus counts only if you add
 * it yourself.
 *
 * @param amount euros, or kilograms of CO2
 * @param steps how many steps are counted
 * @param unknownSteps how many steps are not, because the energy, the price or the intensity is unknown
 */
public record Avoided(
        @JsonProperty("amount") double amount,
        @JsonProperty("steps") int steps,
        @JsonProperty("unknownSteps") int unknownSteps) {

    private static final double GRAMS_PER_KILOGRAM = 1000;
    private static final int CENTS = 2;

    /**
     * Adds up what the energy would have cost.
     *
     * @param avoided the energy that was not bought
     * @param tariff the price at the start of each step
     * @return euros
     */
    public static Avoided cost(EnergySeries avoided, Tariff tariff) {
        return sum(avoided, (index, reading) -> tariff.eurosPerKilowattHour(reading.start()));
    }

    /**
     * Adds up what producing the energy would have emitted: Σ E<sub>t</sub> [kWh] · I<sub>t</sub> / 1000, with the mean
     * intensity over the same step. The intensity of éCO2mix is the mean of French production: imports are not in it, and
     * it is not the intensity of the plant that would have run more.
     *
     * @param avoided the energy that was not drawn
     * @param intensity grams for each kWh, with any step
     * @return kilograms of CO2
     * @see <a href="https://www.rte-france.com/eco2mix/les-emissions-de-co2-par-kwh-produit-en-france">RTE, éCO2mix</a>
     */
    public static Avoided emissions(EnergySeries avoided, CarbonIntensitySeries intensity) {
        CarbonIntensitySeries same = intensity.over(avoided);
        return sum(avoided, (index, reading) -> same.gramsPerKilowattHour(index) / GRAMS_PER_KILOGRAM);
    }

    private static Avoided sum(EnergySeries energy, Factor factor) {
        double amount = 0;
        int steps = 0;
        for (int i = 0; i < energy.size(); i++) {
            EnergyReading reading = energy.reading(i).orElse(null);
            double rate = reading == null ? Double.NaN : factor.of(i, reading);
            if (reading != null && !Double.isNaN(rate)) {
                amount += reading.energy().kilowattHours() * rate;
                steps++;
            }
        }
        return new Avoided(amount, steps, energy.size() - steps);
    }

    /**
     * Tells whether every step is counted, and there is at least one.
     *
     * @return false if something is unknown
     */
    public boolean isComplete() {
        return unknownSteps == 0 && steps > 0;
    }

    /**
     * Returns an amount of {@link #cost} as money.
     *
     * @return euros, rounded to cents
     */
    public Money inEuros() {
        return Money.euros(BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP));
    }

    private interface Factor {
        double of(int index, EnergyReading reading);
    }
}
