package io.github.melsdk.energy.charging;

import org.jspecify.annotations.Nullable;

/**
 * What charging costs and how it is paid. Null is unknown, not no: {@code gratuit} is empty for nearly all points.
 *
 * @param free whether charging is free of charge
 * @param perUse whether one can pay without a subscription
 * @param card whether bank cards are taken
 * @param other whether other means are taken
 * @param tariff the prices in the operator's words
 */
public record Payment(
        @Nullable Boolean free,
        @Nullable Boolean perUse,
        @Nullable Boolean card,
        @Nullable Boolean other,
        @Nullable String tariff) {}
