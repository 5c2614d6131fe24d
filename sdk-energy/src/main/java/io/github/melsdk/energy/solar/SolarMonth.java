package io.github.melsdk.energy.solar;

import io.github.melsdk.energy.Energy;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What panels yield in an average month.
 *
 * @param month the month
 * @param energy energy of the month
 * @param irradiation energy of the light on the panels, in kWh/m²
 * @param deviation standard deviation from one year to the next, null when not told
 */
public record SolarMonth(
        Month month,
        Energy energy,
        @Nullable Double irradiation,
        @Nullable Energy deviation) {}
