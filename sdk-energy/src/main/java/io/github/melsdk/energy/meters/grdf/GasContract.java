package io.github.melsdk.energy.meters.grdf;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for the delivery of gas.
 *
 * @param annualReferenceKilowattHours expected consumption per year (CAR) in kWh, or null
 * @param dailyCapacityKilowattHours subscribed capacity per day (CJA) in kWh, or null
 * @param profile profile of consumption, such as {@code P012}, or null
 * @param tariff network tariff, such as {@code T2}, or null
 * @param since when the meter was put into service, or null
 */
public record GasContract(
        @Nullable Double annualReferenceKilowattHours,
        @Nullable Double dailyCapacityKilowattHours,
        @Nullable String profile,
        @Nullable String tariff,
        @Nullable LocalDate since) {}
