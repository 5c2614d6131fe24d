/**
 * The behaviour of a GeoNetwork 4 catalogue: the part of Elasticsearch that its search offers, and records as its index holds them.
 * Called by the fake service only.
 * Calls {@code internal.query} and {@code internal.http}.
 */
@NullMarked
package io.github.melsdk.testing.internal.geonetwork;

import org.jspecify.annotations.NullMarked;
