/**
 * The behaviour of a data-fair portal: its lines, filters, aggregates and limits.
 * Called by the fake service only.
 * Calls {@code internal.opendatasoft} for the data and the layer that imitates it, {@code internal.query} and {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.datafair;

import org.jspecify.annotations.NullMarked;
