/**
 * Local potentials: a calculator of solar energy and the map of the heat networks.
 * Called by {@link io.github.melsdk.testing.FakePvgis} and {@link io.github.melsdk.testing.FakeHeatNetworks}.
 * May call {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.potentials;

import org.jspecify.annotations.NullMarked;
