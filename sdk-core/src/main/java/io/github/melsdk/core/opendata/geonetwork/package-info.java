/**
 * The client of GeoNetwork 4, the catalogue of geographic data: its search, and what its records lead to.
 * Applications and domain modules call it.
 * May call the transport, {@code opendata}, model and internal.
 */
@NullMarked
package io.github.melsdk.core.opendata.geonetwork;

import org.jspecify.annotations.NullMarked;
