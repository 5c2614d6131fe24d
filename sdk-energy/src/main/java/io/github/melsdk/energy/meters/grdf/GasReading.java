package io.github.melsdk.energy.meters.grdf;

import io.github.melsdk.energy.Quality;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a gas meter counted from one 6 o'clock to another. It prints without the values.
 *
 * @param start start, in Paris
 * @param end end, in Paris
 * @param gasDay the gas day (6 o'clock to 6 o'clock) of a daily reading, or null
 * @param cubicMetres volume as the meter counts it, in m³, rounded down to a whole number on daily readings, or null
 * @param normalCubicMetres volume in m³ under normal conditions, or null when it was not converted (0 on the wire means that,
 *     too)
 * @param kilowattHours energy by gross calorific value (PCS) in kWh, or null
 * @param kilowattHoursPerCubicMetre coefficient between the unrounded volume and the energy, or null. On daily readings the volume
 *     times this is not the energy
 * @param qualification {@code Mesuré}, {@code Estimé}, {@code Corrigé}, …, or null
 * @param status {@code Provisoire} or {@code Définitive}, or null
 */
public record GasReading(
        ZonedDateTime start,
        ZonedDateTime end,
        @Nullable LocalDate gasDay,
        @Nullable Double cubicMetres,
        @Nullable Double normalCubicMetres,
        @Nullable Double kilowattHours,
        @Nullable Double kilowattHoursPerCubicMetre,
        @Nullable String qualification,
        @Nullable String status) {

    public GasReading {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Tells whether the value will not change any more.
     *
     * @return true in status {@code Définitive}
     */
    public boolean isDefinitive() {
        return "Définitive".equals(status);
    }

    /**
     * Returns how the value came to be.
     *
     * @return missing without an energy; measured when GRDF says {@code Mesuré} and the status is not provisional; estimated
     *     otherwise
     */
    public Quality quality() {
        if (kilowattHours == null) {
            return Quality.MISSING;
        }
        boolean measured = "Mesuré".equals(qualification) && !"Provisoire".equals(status);
        return measured ? Quality.MEASURED : Quality.ESTIMATED;
    }

    @Override
    public String toString() {
        return "GasReading[" + start + " to " + end + ", " + status + ", masked]";
    }
}
