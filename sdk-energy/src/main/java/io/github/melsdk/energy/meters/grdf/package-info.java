/**
 * GRDF ADICT, the gas meters of France: rights to read that customers grant or third parties declare, and daily and billed
 * consumption. Applications call it with a {@link io.github.melsdk.energy.meters.Consent}. It calls the core, the meters
 * package and the series of {@code io.github.melsdk.energy}.
 */
@NullMarked
package io.github.melsdk.energy.meters.grdf;

import org.jspecify.annotations.NullMarked;
