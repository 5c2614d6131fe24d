package io.github.melsdk.energy.solar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The weather of one hour on the panels.
 *
 * @param start first moment of the hour; the satellite saw it at some minute of it
 * @param irradiance light on the panels, in W/m²
 * @param sunHeight height of the sun, in degrees
 * @param temperature temperature of the air at 2 m, in °C
 * @param windSpeed speed of the wind at 10 m, in m/s
 * @param reconstructed whether the light was reconstructed, not seen
 */
public record SolarHour(
        Instant start,
        @Nullable Double irradiance,
        @Nullable Double sunHeight,
        @Nullable Double temperature,
        @Nullable Double windSpeed,
        boolean reconstructed) {}
