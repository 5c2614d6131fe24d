package io.github.melsdk.energy.charging;

import io.github.melsdk.core.model.Distance;

/**
 * A charge point that was looked for.
 *
 * @param chargePoint the point with its state
 * @param distance how far it is, as the crow flies
 */
public record NearbyChargePoint(LiveChargePoint chargePoint, Distance distance) {}
