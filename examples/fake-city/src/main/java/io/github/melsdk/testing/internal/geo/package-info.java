/**
 * Distances between points.
 * Called by the engines of the fake services.
 * Calls the JDK only.
 */
@NullMarked
package io.github.melsdk.testing.internal.geo;

import org.jspecify.annotations.NullMarked;
