/**
 * Enedis Data Connect, the electricity meters of most French households: the services of 2026, and the documents of version 5
 * that were recorded before. Applications call it with a {@link io.github.melsdk.energy.meters.Consent}. It calls the core,
 * the meters package and the series of {@code io.github.melsdk.energy}.
 */
@NullMarked
package io.github.melsdk.energy.meters.enedis;

import org.jspecify.annotations.NullMarked;
