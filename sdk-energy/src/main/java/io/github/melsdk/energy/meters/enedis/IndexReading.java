package io.github.melsdk.energy.meters.enedis;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a counter of the meter showed. It prints without the value.
 *
 * @param at when it was read, in Paris
 * @param wattHours what the counter showed, in Wh
 * @param calendar name of the tariff calendar, such as {@code Heures Pleines/Creuses}, or null
 * @param timeClass name of the period of that calendar, such as {@code Heures Creuses}, or null
 * @param dial code of the counter, or null
 * @param context why it was read, as Enedis codes it ({@code COL} collected, {@code FMR}, …), or null
 * @param type type of the reading, as Enedis codes it ({@code AQ} daily, {@code AP}, …), or null
 */
public record IndexReading(
        ZonedDateTime at,
        long wattHours,
        @Nullable String calendar,
        @Nullable String timeClass,
        @Nullable String dial,
        @Nullable String context,
        @Nullable String type) {

    public IndexReading {
        Objects.requireNonNull(at, "at");
    }

    @Override
    public String toString() {
        return "IndexReading[" + at + ", " + timeClass + ", masked]";
    }
}
