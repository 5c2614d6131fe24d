package io.github.melsdk.energy.meters.enedis;

import io.github.melsdk.energy.Quality;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a meter. It prints without the value.
 *
 * @param start start of the interval, in Paris
 * @param end end of the interval, in Paris
 * @param value the value, in the unit of its {@link Measurements}
 * @param natureCode nature of the value as Enedis has it, {@code B} for raw, or null when it gives none
 */
public record Measurement(
        ZonedDateTime start,
        ZonedDateTime end,
        double value,
        @Nullable String natureCode) {

    public Measurement {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Returns the nature of the value as Enedis has it.
     *
     * @return {@code B} for raw; empty when it gives none, as for days
     */
    public Optional<String> nature() {
        return Optional.ofNullable(natureCode);
    }

    /**
     * Returns how the value came to be.
     *
     * @return measured when it is raw or has no nature; estimated otherwise
     */
    public Quality quality() {
        return natureCode == null || natureCode.equals("B") ? Quality.MEASURED : Quality.ESTIMATED;
    }

    @Override
    public String toString() {
        return "Measurement[" + start + " to " + end + ", masked]";
    }
}
