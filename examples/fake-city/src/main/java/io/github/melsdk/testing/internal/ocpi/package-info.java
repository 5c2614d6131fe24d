/**
 * An operator of charge points that speaks OCPI 2.2.1.
 * Called by {@link io.github.melsdk.testing.FakeOcpi}.
 * May call {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.ocpi;

import org.jspecify.annotations.NullMarked;
