/**
 * Open311 GeoReport v2: reports of citizens about the street, and FixMyStreet's dialect of it.
 * Applications use {@link io.github.melsdk.participation.open311.Open311Client}.
 * May call sdk-core only.
 */
@NullMarked
package io.github.melsdk.participation.open311;

import org.jspecify.annotations.NullMarked;
