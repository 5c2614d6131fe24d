/**
 * What goes on in the invented city: bikes, car parks and buildings, which several services publish each in its own way.
 * Called by the engines of the open-data services.
 * Calls {@code internal.http} for reading tables.
 */
@NullMarked
package io.github.melsdk.testing.internal.city;

import org.jspecify.annotations.NullMarked;
