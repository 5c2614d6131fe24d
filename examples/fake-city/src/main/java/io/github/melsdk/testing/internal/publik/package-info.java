/**
 * The engine of the fake Publik site: forms, requests, appointments, signed queries.
 * Called by {@code io.github.melsdk.testing}.
 * Calls {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.publik;

import org.jspecify.annotations.NullMarked;
