/**
 * Meters of people: their identifiers, the consent without which none is read, the sign-in of a provider, tokens encrypted at
 * rest, and the neutral view {@link io.github.melsdk.energy.meters.MeterData}. Applications and the provider packages below
 * call it. It calls the core and the series of {@code io.github.melsdk.energy}.
 */
@NullMarked
package io.github.melsdk.energy.meters;

import org.jspecify.annotations.NullMarked;
