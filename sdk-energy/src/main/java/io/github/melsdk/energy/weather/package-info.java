/**
 * Temperatures and sunshine of a place and time, for degree days and roofs: a client of Open-Meteo. Everybody may use this
 * package. It uses the core's transport and the temperatures of the energy package.
 */
@NullMarked
package io.github.melsdk.energy.weather;

import org.jspecify.annotations.NullMarked;
