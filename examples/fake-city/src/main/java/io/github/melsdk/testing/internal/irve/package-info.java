/**
 * The charge points of the city: a static file with the quirks of a national consolidation, and a live feed from several sources.
 * Called by {@link io.github.melsdk.testing.FakeIrve}.
 * May call {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.irve;

import org.jspecify.annotations.NullMarked;
