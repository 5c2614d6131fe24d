/**
 * The engine of the fake Open311 server: types, reports, tokens, both formats and both dialects.
 * Called by {@code io.github.melsdk.testing}.
 * Calls {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.open311;

import org.jspecify.annotations.NullMarked;
