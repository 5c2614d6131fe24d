/**
 * Public charging points: the French national file (IRVE) joined with its live feed, and the nearest one that is free.
 * Called by applications; works on points of OCPI peers too once they are joined by {@link ChargePoint#key()}.
 * May call the core and {@code io.github.melsdk.energy}.
 */
@NullMarked
package io.github.melsdk.energy.charging;

import org.jspecify.annotations.NullMarked;
