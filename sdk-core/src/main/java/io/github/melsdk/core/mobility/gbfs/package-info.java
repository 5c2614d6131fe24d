/**
 * Reads shared bikes, scooters and cars: the General Bikeshare Feed Specification, versions 1, 2 and 3.
 * Applications use {@link io.github.melsdk.core.mobility.gbfs.GbfsClient}.
 * May call the root package, mobility, model and internal.
 */
@NullMarked
package io.github.melsdk.core.mobility.gbfs;

import org.jspecify.annotations.NullMarked;
