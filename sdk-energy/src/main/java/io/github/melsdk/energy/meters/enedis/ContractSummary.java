package io.github.melsdk.energy.meters.enedis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a contract for reading the meter.
 *
 * @param segments {@code C5} for energy taken from the network, {@code P4} for energy given to it
 * @param consumptionActivated when the meter was last activated for energy taken from the network, or null
 * @param productionActivated when it was last activated for energy given to it, or null
 * @param powerChanged when the subscribed power last changed, or null
 * @param servicesLevel {@code 0}, {@code 1}, or {@code 2} when curves can be read, or null
 */
public record ContractSummary(
        List<String> segments,
        @Nullable LocalDate consumptionActivated,
        @Nullable LocalDate productionActivated,
        @Nullable LocalDate powerChanged,
        @Nullable String servicesLevel) {

    public ContractSummary {
        segments = List.copyOf(segments);
    }
}
