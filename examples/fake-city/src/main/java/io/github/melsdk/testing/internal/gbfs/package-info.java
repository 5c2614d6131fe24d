/**
 * A system of shared bikes that publishes the stations of the city in each version of GBFS.
 * Called by {@link io.github.melsdk.testing.FakeGbfs}.
 * Calls {@code internal.city} and {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.gbfs;

import org.jspecify.annotations.NullMarked;
