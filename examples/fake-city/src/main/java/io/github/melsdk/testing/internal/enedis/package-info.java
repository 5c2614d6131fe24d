/**
 * The engine of the fake Enedis: meters, plausible load curves, and the answers of Data Connect 2026 with its three error bodies.
 * Called by {@code io.github.melsdk.testing}. Calls the plumbing of fake services and Jackson.
 */
@NullMarked
package io.github.melsdk.testing.internal.enedis;

import org.jspecify.annotations.NullMarked;
